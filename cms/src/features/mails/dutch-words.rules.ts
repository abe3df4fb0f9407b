import { markup, type Markup } from './markup.rules.ts'
import type { MailLanguage } from './template.rules.ts'

/** Text between these characters runs from left to right, inside text of any direction (Unicode’s LRI and PDI). */
const [open, close] = ['\u2066', '\u2069']
const marks = /[\u2066\u2069]/g

/** Names, addresses and texts without a translation are Dutch: a mail in another language marks them as Dutch. */
export const dutchIn = (text: string, language: MailLanguage): string =>
  language === 'nl'
    ? text
    : text
        .split('\n')
        .map((line) => (line.trim() === '' ? line : `${open}${line}${close}`))
        .join('\n')

/** Removes the marks: for a subject, and for text that runs from left to right anyway. */
export const unmarked = (text: string): string => text.replaceAll(marks, '')

/** One line of a mail, in which Dutch parts have their own language and direction. */
export const markedLine = (line: string): Markup => {
  const parts = line.split(/(\u2066[^\u2066\u2069]*\u2069)/)
  return markup`${parts.map((part, index) =>
    index % 2 === 0 ? markup`${unmarked(part)}` : markup`<span lang="nl" dir="ltr">${unmarked(part)}</span>`,
  )}`
}
