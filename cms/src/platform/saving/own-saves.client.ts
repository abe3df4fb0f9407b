'use client'

import { basedOnName } from '#platform/editing/based-on.rules.ts'

type Data = Readonly<Record<string, unknown>>

/** The bases from which this page has saved a record already, and the base after the newest of these saves. */
type Own = {
  readonly bases: ReadonlySet<string>
  readonly newest: string
}

const known = new Map<string, Own>()
/** Far more than a form can be behind. */
const mostBases = 20

/** Forgets what was saved from a page that no form of the record stands on any more. */
export const forgetBases = (address: string): void => void known.delete(address)

/**
 * A save before it is sent. Payload 3.90 sends the next save of a form right after one, while the form still has the
 * base of before that one, and the form would seem to undo another person's work. A form sends all its fields, so after
 * a save that was kept the record holds nothing which the form did not know.
 */
export const onNewestBase = (address: string, init: RequestInit | undefined): RequestInit | undefined => {
  const sent = dataOf(init)
  const own = known.get(address)
  if (sent === null || own?.bases.has(String(sent[basedOnName])) !== true) return init
  const body = new FormData()
  if (init?.body instanceof FormData) for (const [name, value] of init.body) body.append(name, value)
  body.set('_payload', JSON.stringify({ ...sent, [basedOnName]: own.newest }))
  return { ...init, body }
}

/** Remembers the base of a save that was kept, and the base in its answer. */
export const rememberBase = async (
  address: string,
  init: RequestInit | undefined,
  answer: Response,
): Promise<void> => {
  const base = dataOf(init)?.[basedOnName]
  const { doc, result }: { doc?: unknown; result?: unknown } = {
    ...Object(
      await answer
        .clone()
        .json()
        .catch(() => null),
    ),
  }
  const { [basedOnName]: newest }: Data = { ...Object(doc ?? result) }
  if (typeof base !== 'string' || typeof newest !== 'string') return
  const earlier = known.get(address)
  const isNext = earlier?.bases.has(base) === true
  const bases = isNext ? [...earlier.bases, earlier.newest].slice(-mostBases) : [base]
  known.set(address, { bases: new Set(bases), newest })
}

/** The data of a form, as Payload sends them beside a file; null for any other body. */
const dataOf = (init: RequestInit | undefined): Data | null => {
  const text = init?.body instanceof FormData ? init.body.get('_payload') : null
  if (typeof text !== 'string') return null
  const data: unknown = JSON.parse(text)
  return typeof data === 'object' && data !== null ? { ...data } : null
}
