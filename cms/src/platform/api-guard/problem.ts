import { words, type Words } from '#i18n/words.ts'

/** Why a request is refused, in a text for the person who sent it. */
export type Problem = {
  readonly kind: 'problem'
  readonly status: number
  readonly message: Words
  readonly headers: Readonly<Record<string, string>>
}

/** `problem(400, 'Dit klopt niet.', 'This is not right.')` */
export const problem = (
  status: number,
  nl: string,
  en: string,
  headers: Readonly<Record<string, string>> = {},
): Problem => ({ headers, kind: 'problem', message: words(nl, en), status })

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem'

export const notFound = problem(404, 'Dit adres bestaat niet.', 'This address does not exist.')

export const logInFirst = problem(
  401,
  'Je bent uitgelogd. Log eerst in.',
  'You are logged out. Log in first.',
)

/** The answer in the form of Payload's own errors, which the admin knows how to show. */
export const problemResponse = ({ headers, message, status }: Problem, language: 'en' | 'nl'): Response =>
  Response.json({ errors: [{ message: message[language] }] }, { headers: { ...headers }, status })

/** The language of the answer: that of the admin, else that of the browser, else Dutch. */
export const languageOf = (headers: Headers): 'en' | 'nl' => {
  const chosen = /(?:^|;\s*)payload-lng=(nl|en)\b/.exec(headers.get('cookie') ?? '')?.[1]
  const wished = headers.get('accept-language') ?? ''
  // The admin's pages are Dutch until a person chooses English: the header that the browser sends by itself
  // (`en-GB,en;q=0.9`) does not count, the one that our own pages send (`en`) does.
  const isAdmin = headers.get('sec-fetch-site') === 'same-origin' && !/^(?:nl|en)$/.test(wished)
  if (chosen === undefined && isAdmin) return 'nl'
  const accepted = wished
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code) => code === 'nl' || code === 'en')
  return (chosen ?? accepted) === 'en' ? 'en' : 'nl'
}
