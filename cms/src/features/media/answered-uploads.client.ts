'use client'

import { words, type Words } from '#i18n/words.ts'

const lost = words(
  'Deze foto is niet aangekomen. Kijk of je internet hebt, en bewaar opnieuw.',
  'This picture did not arrive. Check your connection, and save again.',
)
const unreadable = words(
  'De server kon deze foto nu niet aannemen. Bewaar over een minuut opnieuw.',
  'The server could not take this picture right now. Save again in a minute.',
)

/**
 * Lets each of several uploads that fails say so beside its file, in the language of the admin. Payload 3.90 counts a
 * file as saved, and drops it, when the connection breaks or the answer is no JSON; it shows only a passing message for
 * what is not about a field, and asks for no language.
 */
export const answerUploads = (spoken: () => keyof Words): (() => void) => {
  const { fetch: before } = globalThis
  globalThis.fetch = async (input, init) => {
    if (!isOneOfSeveral(input, init)) return before(input, init)
    const language = spoken()
    const headers = { 'accept-language': language }
    const answer = await before(input, { ...init, headers }).catch(() => null)
    if (answer === null) return refused(lost[language])
    if (answer.ok) return answer
    const errors = await answer
      .clone()
      .json()
      .then((body: { errors?: readonly Told[] }) => body.errors ?? [])
      .catch(() => [])
    if (errors.some(({ data }) => data !== undefined && data !== null)) return answer
    return refused(errors[0]?.message ?? unreadable[language])
  }
  return () => {
    globalThis.fetch = before
  }
}

type Told = { readonly data?: unknown; readonly message?: string }

/** The form of one picture names a language itself. */
const isOneOfSeveral = (input: RequestInfo | URL, init: RequestInit | undefined): boolean =>
  init?.body instanceof FormData &&
  init.headers === undefined &&
  !(input instanceof Request) &&
  new URL(input, location.href).pathname === '/api/media'

/** The form of a refusal that Payload shows at a field. */
const refused = (message: string): Response =>
  Response.json({ errors: [{ data: { errors: [{ message, path: 'file' }] }, message }] }, { status: 422 })
