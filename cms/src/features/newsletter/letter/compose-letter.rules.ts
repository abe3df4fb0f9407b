import { dutchDay } from '#platform/fields/consent.rules.ts'

import type { Segment } from '../segment.rules.ts'
import { festivalLine, festivalsIn, nextFestivals, type LetterFestival } from './festival-line.rules.ts'
import type { Letter, LetterBlock, LetterPicture } from './letter.rules.ts'
import {
  mayBeMailed,
  pictureMayBeMailed,
  type Fields,
  type Material,
  type StoredBlock,
} from './material.rules.ts'
import { formattedIn, lineIn, plainText, saidIn } from './read-text.rules.ts'
import { isSitePlace, pagePath, sitePath, wholeAddress } from './site-paths.rules.ts'

type Wish = {
  readonly material: Material
  readonly now: Date
  readonly segment: Segment
}

/** Composes a newsletter for one segment from its texts, pictures and festivals, at this moment. */
export const composeLetter = (wish: Wish): Letter => {
  const { locale } = wish.segment
  const { newsletter, sender, siteUrl } = wish.material
  const blocks = newsletter.blocks.flatMap((block) => composeBlock(block, wish))
  const subject = saidIn(newsletter.subject, locale) ?? { lang: 'nl', value: '' }
  return {
    blocks,
    festivalsUrl: `${siteUrl}${sitePath('festivals', locale)}`,
    locale,
    postalAddress: sender.postalAddress,
    preheader: saidIn(newsletter.preheader, locale)?.value ?? firstSentence(blocks),
    programme: sender.programme,
    siteUrl: `${siteUrl}${locale === 'nl' ? '/' : `/${locale}`}`,
    // A typed text could hold line breaks; a subject is one line.
    subject: { ...subject, value: subject.value.replaceAll(/\s+/g, ' ') },
    webUrl: `${siteUrl}${sitePath('archive', locale, newsletter.slug)}`,
  }
}

/** One block; null when none of its content may be shown. */
export const composeBlock = (block: StoredBlock, wish: Wish): readonly LetterBlock[] => {
  const { locale } = wish.segment
  switch (block.blockType) {
    case 'letterButton': {
      const label = saidIn(block.label, locale)
      const href = addressOf(block, wish)
      return label === null || href === null ? [] : [{ href, kind: 'button', label }]
    }
    case 'letterFestivals': {
      const lines = festivalsOf(block, wish).flatMap(
        (festival) => festivalLine(festival, locale, wish.material.siteUrl) ?? [],
      )
      return lines.length === 0 ? [] : [{ kind: 'festivals', lines, title: saidIn(block.title, locale) }]
    }
    case 'letterPicture': {
      const picture = pictureOf(block.picture, wish)
      return picture === null ? [] : [{ caption: saidIn(block.caption, locale), kind: 'picture', picture }]
    }
    case 'letterQuote':
      return quoteOf(block.testimonial, wish)
    case 'letterStory':
      return storyOf(block.story, wish)
    case 'letterText': {
      const title = saidIn(block.title, locale)
      const body = formattedIn(block.body, locale, wish.material.siteUrl)
      return title === null && body === null ? [] : [{ body, kind: 'text', title }]
    }
  }
}

const recordOf = (id: string | null, { material }: Wish): Fields | null =>
  id === null ? null : (material.records.get(id) ?? null)

const textIn = (record: Fields, name: string): string | null =>
  saidIn({ nl: record[name] }, 'nl')?.value ?? null

/** The name of a person, as one line. */
const nameIn = (record: Fields, name: string): string | null =>
  lineIn({ nl: record[name] }, 'nl')?.value ?? null

const storyOf = (id: string | null, wish: Wish): readonly LetterBlock[] => {
  const { locale } = wish.segment
  const story = recordOf(id, wish)
  if (story === null || !mayBeMailed(story, dutchDay(wish.now))) return []
  const [title, person, slug] = [
    lineIn(story['title'], locale),
    nameIn(story, 'person'),
    textIn(story, 'slug'),
  ]
  if (title === null || person === null || slug === null) return []
  return [
    {
      href: `${wish.material.siteUrl}${sitePath('stories', locale, slug)}`,
      intro: lineIn(story['intro'], locale),
      kind: 'story',
      demo: story['demo'] === true,
      person,
      portrait: pictureOf(textIn(story, 'portrait'), wish),
      title,
    },
  ]
}

const quoteOf = (id: string | null, wish: Wish): readonly LetterBlock[] => {
  const { locale } = wish.segment
  const record = recordOf(id, wish)
  if (record === null || !mayBeMailed(record, dutchDay(wish.now))) return []
  const quote = lineIn(record['quote'], locale)
  const by = [
    nameIn(record, 'attribution'),
    lineIn(record['role'], locale)?.value ?? null,
    nameIn(record, 'municipality'),
  ].filter((one) => one !== null)
  return quote === null ? [] : [{ by, demo: record['demo'] === true, kind: 'quote', quote }]
}

const festivalsOf = (
  block: StoredBlock & { blockType: 'letterFestivals' },
  wish: Wish,
): readonly LetterFestival[] => {
  const { days, limit, province } = block
  const { material, now, segment } = wish
  const wanted = { days, limit, now }
  switch (block.choice) {
    case 'hand-picked':
      return festivalsIn(block.festivals.map((id) => recordOf(id, wish)))
    case 'near-reader':
      return nextFestivals(material.festivals, { ...wanted, first: segment.provinces, province: null })
    case 'period':
      return nextFestivals(material.festivals, { ...wanted, first: [], province })
  }
}

const addressOf = ({ link }: StoredBlock & { blockType: 'letterButton' }, wish: Wish): string | null => {
  const { siteUrl } = wish.material
  const { locale } = wish.segment
  if (link.type === 'url') return wholeAddress(link.url ?? '', siteUrl)
  if (link.type === 'page') {
    const page = recordOf(link.page, wish)
    const slug = page === null ? null : textIn(page, 'slug')
    return slug === null ? null : `${siteUrl}${pagePath(locale, slug)}`
  }
  return isSitePlace(link.type) ? `${siteUrl}${sitePath(link.type, locale)}` : null
}

/** The form of the program's own file names; no other file is used. */
const fileName = /^[a-z0-9][a-z0-9_-]{0,120}\.(?:webp|jpe?g|png)$/i

const pictureOf = (id: string | null, wish: Wish): LetterPicture | null => {
  const media = recordOf(id, wish)
  if (media === null || !pictureMayBeMailed(media, dutchDay(wish.now))) return null
  const sizes: Fields = isFields(media['sizes']) ? media['sizes'] : {}
  // JPEG first: Outlook shows no WebP.
  for (const file of [sizes['mail'], sizes['wide'], media]) {
    if (!isFields(file)) continue
    const { filename, height, width } = file
    if (typeof filename !== 'string' || !fileName.test(filename)) continue
    if (typeof width !== 'number' || typeof height !== 'number') continue
    return {
      alt: lineIn(media['alt'], wish.segment.locale) ?? { lang: 'nl', value: '' },
      credit: nameIn(media, 'credit'),
      height,
      url: `${wish.material.siteUrl}/media/${filename}`,
      width,
    }
  }
  return null
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The line beside the subject in an inbox when staff wrote none. */
const firstSentence = (blocks: readonly LetterBlock[]): string => {
  const text = blocks.find((block) => block.kind === 'text')
  if (text === undefined) return ''
  const words = text.body === null ? (text.title?.value ?? '') : plainText(text.body.value)
  return /^.{1,140}?[.!?؟](?=\s|$)/u.exec(words)?.[0] ?? words.slice(0, 140)
}
