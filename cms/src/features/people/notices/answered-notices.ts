import type { PayloadRequest } from 'payload'
import * as v from 'valibot'

import { type NotMeClaims, noticeLifetime, writtenAt } from './not-me-token.rules.ts'

/** When a notice was written to which somebody answered “not me”, and when they did. */
const schema = v.fallback(v.array(v.object({ answered: v.number(), written: v.number() })), [])

const keyOf = ({ id }: NotMeClaims): string => `not-me:${id}`

const answersTo = async ({ payload }: PayloadRequest, claims: NotMeClaims) =>
  v.parse(schema, await payload.kv.get(keyOf(claims)))

/**
 * Whether a notice is of a time when, as its owner said of an earlier one, the account was in other hands: it went to
 * whoever had it then.
 */
export const isOvertaken = async (req: PayloadRequest, claims: NotMeClaims): Promise<boolean> => {
  const at = writtenAt(claims)
  const answers = await answersTo(req, claims)
  return answers.some(({ answered, written }) => written <= at && at < answered)
}

/** Remembers an answer for as long as notices from before it would work. */
export const noteAnswer = async (req: PayloadRequest, claims: NotMeClaims, now: Date): Promise<void> => {
  const answered = now.getTime()
  const recent = (await answersTo(req, claims)).filter(
    (one) => answered - one.answered < noticeLifetime * 1000,
  )
  await req.payload.kv.set(keyOf(claims), [...recent, { answered, written: writtenAt(claims) }])
}
