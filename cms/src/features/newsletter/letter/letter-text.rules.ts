import { placeholders } from '../personal-links.rules.ts'
import { commas, filled, letterWords, quotationMarks } from './letter-words.rules.ts'
import type { FestivalLine, Inline, Letter, LetterBlock, List, Paragraph } from './letter.rules.ts'
import { untranslatedNote } from './untranslated.rules.ts'

/** The same newsletter as plain text. */
export const letterText = (letter: Letter): string => {
  const { blocks, locale, postalAddress, programme, subject, webUrl } = letter
  const words = letterWords[locale]
  const address = postalAddress.startsWith(programme) ? postalAddress : `${programme}\n${postalAddress}`
  const end = [
    '-- ',
    filled(words.why, { programme }),
    `${words.unsubscribe}: ${placeholders.unsubscribe}`,
    `${words.preferences}: ${placeholders.preferences}`,
    `${words.web}: ${webUrl}`,
    address.trim(),
  ]
  const note = untranslatedNote(letter)
  const top = note === null ? [subject.value] : [subject.value, note]
  return [...top, ...blocks.map((block) => blockText(block, letter)), end.join('\n')].join('\n\n')
}

const parts = (...all: readonly (string | null | undefined)[]): string =>
  all.filter((one) => one !== null && one !== undefined && one !== '').join('\n\n')

const blockText = (block: LetterBlock, { festivalsUrl, locale }: Letter): string => {
  const words = letterWords[locale]
  /** Marks an invented person, so that no reader takes them for a real one. */
  const exampleIf = (demo: boolean): readonly string[] => (demo ? [words.example] : [])
  switch (block.kind) {
    case 'button':
      return `${block.label.value}:\n${block.href}`
    case 'festivals':
      return parts(
        underlined(block.title?.value ?? words.festivals),
        ...block.lines.map((line) => festivalText(line, commas[locale])),
        `${words.allFestivals}: ${festivalsUrl}`,
      )
    case 'picture':
      return `[${parts(block.caption?.value ?? block.picture.alt.value)}]`
    case 'quote':
      return `${quotationMarks[block.quote.lang].join(block.quote.value)}\n— ${[block.by.join(commas[locale]), ...exampleIf(block.demo)].join(' · ')}`
    case 'story':
      return parts(
        underlined(block.title.value),
        ...exampleIf(block.demo),
        block.intro?.value,
        `${filled(words.readStory, { person: block.person })}:\n${block.href}`,
      )
    case 'text':
      return parts(
        block.title === null ? null : underlined(block.title.value),
        ...(block.body?.value ?? []).map(paragraphText),
      )
  }
}

const underlined = (title: string): string => `${title}\n${'-'.repeat(Math.min(title.length, 60))}`

const festivalText = (line: FestivalLine, comma: string): string => {
  const { day, facts, href, place, status, title } = line
  const when = day === null ? null : `${day.weekday} ${day.number} ${day.month}`
  const head = [when, place].filter((one) => one !== null).join(comma)
  return [status === null ? null : `[${status}]`, head, title.value, facts.join(' · '), href]
    .filter((line) => line !== null && line !== '')
    .join('\n')
}

const paragraphText = (one: Paragraph): string =>
  one.kind === 'list' ? listText(one, '') : one.children.map(inlineTextWithLinks).join('').trim()

const listText = ({ items, ordered }: List, indent: string): string =>
  items
    .map(({ children, lists }, index) => {
      const sign = ordered ? `${String(index + 1)}.` : '-'
      const words = children.map(inlineTextWithLinks).join('').trim()
      return [`${indent}${sign} ${words}`, ...lists.map((list) => listText(list, `${indent}  `))].join('\n')
    })
    .join('\n')

const inlineTextWithLinks = (inline: Inline): string => {
  switch (inline.kind) {
    case 'break':
      return '\n'
    case 'link': {
      const words = inline.children.map(inlineTextWithLinks).join('')
      return words === inline.href ? words : `${words} (${inline.href})`
    }
    case 'text':
      return inline.text
  }
}
