import { words, type Words } from '#i18n/words.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { whyHidden } from '#platform/file-visibility/shown-picture.rules.ts'

import { composeBlock } from '../letter/compose-letter.rules.ts'
import {
  mayBeMailed,
  pictureMayBeMailed,
  type Fields,
  type Material,
  type StoredBlock,
} from '../letter/material.rules.ts'
import { isSaidIn, saidIn } from '../letter/read-text.rules.ts'
import { finding, type Finding } from './finding.rules.ts'
import { blockName } from './text-checks.rules.ts'

type Wish = {
  readonly material: Material
  readonly now: Date
}

const dutch = { locale: 'nl', provinces: [] } as const

/** Checks that the newsletter has content, and that every chosen record is included. */
export const checkContent = ({ material, now }: Wish): readonly Finding[] => {
  const { blocks } = material.newsletter
  const shown = blocks.map((block) => composeBlock(block, { material, now, segment: dutch }))
  const problems = blocks.flatMap((block, index) => {
    const problem = problemOf(block, { isShown: (shown[index] ?? []).length > 0, material, now })
    if (problem === null) return []
    const name = blockName(block, index)
    return [
      finding(
        'content',
        problem.level,
        `${capital(name.nl)}: ${problem.said.nl}`,
        `${capital(name.en)}: ${problem.said.en}`,
      ),
    ]
  })
  if (shown.flat().length === 0)
    return [
      finding(
        'content',
        'blocking',
        'Er staat nog niets in. Voeg een blok toe en vul het.',
        'There is nothing in it yet. Add a block and fill it.',
      ),
      ...problems,
    ]
  return problems.length > 0
    ? problems
    : [finding('content', 'fine', 'Alle blokken komen erin.', 'All blocks get in.')]
}

/** Checks that each picture has a description for people who can’t see it. */
export const checkPictures = ({ material: { newsletter, records } }: Wish): readonly Finding[] => {
  const pictures = newsletter.blocks.flatMap((block, index) => {
    const id = pictureIn(block, records)
    return id === null ? [] : [{ media: records.get(id), name: blockName(block, index) }]
  })
  const lacking = pictures.filter(({ media }) => media !== undefined && !isSaidIn(media['alt'], 'nl'))
  if (lacking.length > 0)
    return lacking.map(({ name }) =>
      finding(
        'pictures',
        'blocking',
        `${capital(name.nl)}: schrijf bij de foto wat er te zien is, voor wie haar niet ziet.`,
        `${capital(name.en)}: write with the picture what is to be seen, for those who can’t see it.`,
      ),
    )
  return pictures.length === 0
    ? []
    : [finding('pictures', 'fine', 'Elke foto heeft een beschrijving.', 'Every picture has a description.')]
}

type Problem = {
  readonly level: 'blocking' | 'warning'
  readonly said: Words
}

const blocking = (nl: string, en: string): Problem => ({ level: 'blocking', said: words(nl, en) })
const warning = (nl: string, en: string): Problem => ({ level: 'warning', said: words(nl, en) })

const problemOf = (block: StoredBlock, wish: Wish & { readonly isShown: boolean }): Problem | null => {
  switch (block.blockType) {
    case 'letterButton':
      return wish.isShown
        ? null
        : blocking(
            'vul in wat er op de knop staat en waar hij heen gaat.',
            'write what the button says and where it leads.',
          )
    case 'letterFestivals':
      return festivalsProblem(block, wish)
    case 'letterPicture':
      return pictureProblem(block.picture, wish)
    case 'letterQuote':
      return personProblem(block.testimonial, wish)
    case 'letterStory':
      return personProblem(block.story, wish)
    case 'letterText':
      return wish.isShown
        ? null
        : warning(
            'is leeg en komt er niet in. Vul het blok of haal het weg.',
            'is empty and stays out. Fill the block or remove it.',
          )
  }
}

const nothingChosen = blocking(
  'kies nog wat er moet staan, of haal het blok weg.',
  'choose what should be here, or remove the block.',
)

const festivalsProblem = (
  block: StoredBlock & { blockType: 'letterFestivals' },
  { isShown, material: { records }, now }: Wish & { readonly isShown: boolean },
): Problem | null => {
  if (block.choice !== 'hand-picked')
    return isShown
      ? null
      : warning(
          'er is nu geen festival in die tijd. Het blok komt er alleen in als er bij het versturen wel een is.',
          'there is no festival in that time now. The block gets in only if there is one when it is sent.',
        )
  if (block.festivals.length === 0) return nothingChosen
  const live = block.festivals.map((id) => records.get(id)).filter((one) => one !== undefined)
  const missing = block.festivals.length - live.length
  if (missing > 0)
    return blocking(
      `${missing} van de ${block.festivals.length} gekozen festivals staan niet op de site. Publiceer ze, of haal ze uit de lijst.`,
      `${missing} of the ${block.festivals.length} festivals chosen are not on the site. Publish them, or take them off the list.`,
    )
  const over = live
    .filter((festival) => isOver(festival, now))
    .map((one) => saidIn(one['title'], 'nl')?.value ?? '')
  return over.length === 0
    ? null
    : warning(`is al voorbij: ${over.join(', ')}.`, `is over already: ${over.join(', ')}.`)
}

const isOver = (festival: Fields, now: Date): boolean => {
  const { endsAt } = festival
  return typeof endsAt === 'string' && Date.parse(endsAt) < now.getTime()
}

const personProblem = (id: string | null, { material, now }: Wish): Problem | null => {
  if (id === null) return nothingChosen
  const record = material.records.get(id)
  if (record === undefined)
    return blocking(
      'dit staat niet (meer) op de site. Kies iets anders, of publiceer het eerst.',
      'this is not on the site (any more). Choose another, or publish it first.',
    )
  return mayBeMailed(record, dutchDay(now))
    ? null
    : blocking(
        'deze persoon gaf geen toestemming voor de nieuwsbrief. Kies iemand anders, of vraag toestemming en noteer die bij “Toestemming › Waarvoor”.',
        'this person gave no consent for the newsletter. Choose somebody else, or ask for consent and note it under “Consent › For what”.',
      )
}

const pictureProblem = (
  id: string | null,
  { isShown, material, now }: Wish & { readonly isShown: boolean },
): Problem | null => {
  const media = id === null ? undefined : material.records.get(id)
  if (media === undefined) return nothingChosen
  if (whyHidden(media, dutchDay(now)) === 'unanswered')
    return blocking(
      'bij deze foto staat nog niet of er mensen op staan. Open de foto en beantwoord die vraag, of kies een andere.',
      'this picture does not say yet whether there are people in it. Open the picture and answer that question, or choose another.',
    )
  if (!pictureMayBeMailed(media, dutchDay(now)))
    return blocking(
      'op deze foto zijn mensen te herkennen, en hun toestemming geldt niet voor de nieuwsbrief. Kies een andere, of vraag toestemming en noteer die bij de foto.',
      'people can be recognised in this picture, and their consent does not cover the newsletter. Choose another, or ask for consent and note it with the picture.',
    )
  return isShown ? null : nothingChosen
}

const pictureIn = (block: StoredBlock, records: Material['records']): string | null => {
  if (block.blockType === 'letterPicture') return block.picture
  if (block.blockType !== 'letterStory' || block.story === null) return null
  const portrait = records.get(block.story)?.['portrait']
  return typeof portrait === 'string' ? portrait : null
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
