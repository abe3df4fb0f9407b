import * as v from 'valibot'
import { readCapped } from './read-capped.ts'

export type SendAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: number | null; readonly fields: readonly string[] }

export type SenderOptions = {
  readonly baseUrl: string
  readonly siteKey: string
  readonly deadlineMs: number
}

export type Sending = {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Whose rate limit this counts for. */
  readonly visitor: string
}

export type Sender = (sending: Sending) => Promise<SendAnswer>

const refusalSchema = v.object({ fields: v.fallback(v.array(v.string()), []) })

/** Hands to the CMS what a visitor sent. Tried even while questions are held back: a person waits for it. */
export const createSender =
  ({ baseUrl, siteKey, deadlineMs }: SenderOptions): Sender =>
  async ({ path, body, visitor }) => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const response = await fetch(new URL(path, baseUrl), {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'x-site-key': siteKey,
          'x-visitor-address': visitor,
        },
        redirect: 'error',
        signal,
      })
      const bytes = await readCapped(response, 100_000, signal)
      if (response.ok) return { ok: true }
      return { ok: false, status: response.status, fields: fieldsIn(bytes?.toString('utf8') ?? '') }
    } catch {
      // Whatever went wrong on the way is an expected failure: the visitor may send again.
      return { ok: false, status: null, fields: [] }
    }
  }

const fieldsIn = (text: string): readonly string[] => {
  try {
    const parsed = v.safeParse(refusalSchema, JSON.parse(text))
    return parsed.success ? parsed.output.fields : []
  } catch {
    return []
  }
}
