import * as v from 'valibot'

import { requestJson, type CmsAddress } from './request.ts'

export type SubmitAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: number | null; readonly fields: readonly string[] }

export type Submission = {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** The visitor whose limit this counts for. */
  readonly visitor: string
}

export type Submit = (submission: Submission) => Promise<SubmitAnswer>

const refusalSchema = v.object({ fields: v.fallback(v.array(v.string()), []) })

/** Sends a visitor's form to the CMS, also while the breaker stops other questions: a person waits for it. */
export const createSubmit =
  (options: CmsAddress & { readonly deadlineMs: number }): Submit =>
  async (submission) => {
    const { deadlineMs } = options
    const answer = await requestJson(options, { ...submission, deadlineMs, maxBytes: 100_000 })
    // Without an answer, the visitor may send the form again.
    if (answer === null) return { ok: false, status: null, fields: [] }
    if (answer.ok) return { ok: true }
    const refusal = v.safeParse(refusalSchema, answer.body)
    return { ok: false, status: answer.status, fields: refusal.success ? refusal.output.fields : [] }
  }
