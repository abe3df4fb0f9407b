import { oneLine, staffLines } from './one-line.rules.ts'
import { ownLink } from './own-links.rules.ts'

/** The value for a `{name}` in a mail. A plain text is reduced to one line, whoever wrote it. */
export type MailValue = Composed | StaffWords | string

type StaffWords = {
  readonly kind: 'staff-words'
  readonly text: string
}

type Composed = {
  readonly kind: 'composed'
  readonly paragraphs: readonly (readonly Line[])[]
}

type Line = string | { readonly address: string }

/** A text that staff wrote for this mail; it may have paragraphs. */
export const staffWords = (text: string): StaffWords => ({ kind: 'staff-words', text })

/** Lines that the program puts together; an address among them is one of our own. */
export const composed = (...paragraphs: Composed['paragraphs']): Composed => ({
  kind: 'composed',
  paragraphs,
})

const shortest: Readonly<Record<string, number>> = { inviter: 80, name: 80, organisation: 120 }

/** The values in the form that the mail shows. */
export const writtenValues = (values: Readonly<Record<string, MailValue>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(name, value)]))

const written = (name: string, value: MailValue): string => {
  if (typeof value === 'string') return oneLine(value, shortest[name])
  switch (value.kind) {
    case 'composed':
      return value.paragraphs.map((lines) => lines.map(writtenLine).filter(Boolean).join('\n')).join('\n\n')
    case 'staff-words':
      return staffLines(value.text)
  }
}

const writtenLine = (line: Line): string => (typeof line === 'string' ? oneLine(line) : ownLink(line.address))
