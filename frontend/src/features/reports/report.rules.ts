import { readableNumber } from '@welkom-hier/writing/digits.rules.ts'

import type { SentForm } from '#site/form-route.ts'

/** Three picture fields: enough for a festival, and few enough for a phone. */
export const pictureNumbers = [1, 2, 3] as const
export type PictureNumber = (typeof pictureNumbers)[number]

export type ReportField =
  | 'quote'
  | 'quoteBy'
  | 'quoteConsent'
  | 'visitors'
  | `alt${PictureNumber}`
  | `consent${PictureNumber}`
  | `picture${PictureNumber}`

export type ReportProblem =
  | 'again'
  | 'consentMissing'
  | 'kind'
  | 'large'
  | 'long'
  | 'missing'
  | 'nobody'
  | 'size'
  | 'tooLong'
  | 'unreadable'
  | 'visitors'

export type ReportProblems = Readonly<Partial<Record<ReportField, ReportProblem>>>

export type ReportFailure = 'too-many' | 'unavailable'

/** The state of the page behind the link in the mail. */
export type ReportPageState =
  | {
      readonly kind: 'open'
      readonly festival: string
      readonly token: string
      readonly values: Readonly<Record<string, string>>
      readonly problems: ReportProblems
      /** Why a valid report was not saved; all typed values are kept. */
      readonly failure: ReportFailure | null
    }
  | { readonly kind: 'received' }
  | { readonly kind: 'unknown' }

export type ReadReport = {
  readonly problems: ReportProblems
  readonly visitors: number
  readonly quote: string
  readonly quoteBy: string
  readonly pictures: readonly { readonly alt: string; readonly file: File }[]
}

/** The largest number of characters in each text; the CMS has the same limits. */
export const longestTexts = { alt1: 250, alt2: 250, alt3: 250, quote: 400, quoteBy: 80 } as const

/** The CMS accepts 12 million bytes at once, including the text fields. */
export const mostPictureBytes = 11_500_000
/** A browser that doesn't know a kind, such as HEIC, names none or a general one; the CMS looks at the bytes. */
const mayBePicture = /^(?:image\/|application\/octet-stream|$)/

/** Reads the form: the errors per field, and the report. */
export const readReport = (form: SentForm): ReadReport => {
  const problems: Partial<Record<ReportField, ReportProblem>> = {}
  const visitors = wholeNumber(form.text('visitors'))
  if (visitors === null) problems.visitors = 'visitors'
  const [quote, quoteBy] = [form.text('quote').trim(), form.text('quoteBy').trim()]
  if (quote.length > longestTexts.quote) problems.quote = 'tooLong'
  if (quoteBy.length > longestTexts.quoteBy) problems.quoteBy = 'tooLong'
  else if (quote !== '' && quoteBy === '') problems.quoteBy = 'nobody'
  if (quote !== '' && form.text('quoteConsent') === '') problems.quoteConsent = 'consentMissing'

  const pictures = pictureNumbers.flatMap((number) => {
    const file = form.file(`picture${number}`)
    const alt = form.text(`alt${number}`).trim()
    if (file === null) {
      // There is a description without a picture: the person forgot the picture, or the browser dropped it.
      if (alt !== '') problems[`picture${number}`] = 'again'
      return []
    }
    if (!mayBePicture.test(file.type)) problems[`picture${number}`] = 'kind'
    if (alt === '') problems[`alt${number}`] = 'missing'
    else if (alt.length > longestTexts[`alt${number}`]) problems[`alt${number}`] = 'tooLong'
    if (form.text(`consent${number}`) === '') problems[`consent${number}`] = 'consentMissing'
    return [{ alt, file, number }]
  })
  const bytes = pictures.reduce((sum, { file }) => sum + file.size, 0)
  const [first] = pictures
  if (first !== undefined && bytes > mostPictureBytes) problems[`picture${first.number}`] = 'size'
  return {
    problems,
    quote,
    quoteBy,
    visitors: visitors ?? 0,
    pictures: pictures.map(({ alt, file }) => ({ alt, file })),
  }
}

const textFields: readonly ReportField[] = [
  'visitors',
  'quote',
  'quoteBy',
  'quoteConsent',
  ...pictureNumbers.flatMap((number) => [`alt${number}`, `consent${number}`] as const),
]

/** All typed values, to show them again. */
export const typedIn = (form: SentForm): Readonly<Record<string, string>> =>
  Object.fromEntries(textFields.map((name) => [name, form.text(name)]))

/** A page that comes back has lost its pictures, because no browser sends a file twice. */
export const picturesAgain = (problems: ReportProblems, form: SentForm): ReportProblems => ({
  ...Object.fromEntries(
    pictureNumbers
      .filter((number) => form.file(`picture${number}`) !== null)
      .map((number) => [`picture${number}`, 'again'] as const),
  ),
  ...problems,
})

/** Errors that the CMS found in the pictures: beside the picture they belong to, or beside the first one. */
export const problemsFound = (fields: Readonly<Record<string, string>>, form: SentForm): ReportProblems => {
  const chosen = pictureNumbers.filter((one) => form.file(`picture${one}`) !== null)
  const found = Object.entries(fields).flatMap(([name, what]) => {
    if (!name.startsWith('pictures')) return []
    const number = chosen[Number(/^pictures\.(\d)$/.exec(name)?.[1] ?? 0)]
    return number === undefined
      ? []
      : [[`picture${number}`, pictureProblems.get(what) ?? 'unreadable'] as const]
  })
  return found.length === 0 ? { visitors: 'visitors' } : Object.fromEntries(found)
}

const pictureProblems: ReadonlyMap<string, ReportProblem> = new Map([
  ['kind', 'kind'],
  ['large', 'large'],
  ['long', 'long'],
])

/** A number as people write it, in any digits: `1.200`, `1 200` and `١٢٠٠` are 1200. */
const wholeNumber = (typed: string): number | null => {
  const plain = readableNumber(typed).replaceAll(/(?<=\d)[.,\s\u066c](?=\d{3}\b)/g, '')
  return /^\d{1,7}$/.test(plain) && Number(plain) <= 1_000_000 ? Number(plain) : null
}
