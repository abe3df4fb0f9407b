import type { PayloadRequest } from 'payload'
import * as v from 'valibot'

import { noticeLifetime, writtenAt, type NotMeClaims } from './not-me-token.rules.ts'

/** The time of a notice that was answered with “not me”, and the time of that answer. */
const schema = v.fallback(v.array(v.object({ answered: v.number(), written: v.number() })), [])

const keyOf = ({ id }: NotMeClaims): string => `not-me:${id}`

const answersTo = async ({ payload }: PayloadRequest, claims: NotMeClaims) =>
  v.parse(schema, await payload.kv.get(keyOf(claims)))

/**
 * Whether a notice was sent while another person controlled the account, by the owner's answer to an earlier notice:
 * that person received it.
 */
export const isOvertaken = async (req: PayloadRequest, claims: NotMeClaims): Promise<boolean> => {
  const at = writtenAt(claims)
  const answers = await answersTo(req, claims)
  return answers.some(({ answered, written }) => written <= at && at < answered)
}

/** Remembers an answer for as long as the buttons of notices before it would work. */
export const noteAnswer = async (req: PayloadRequest, claims: NotMeClaims, now: Date): Promise<void> => {
  const answered = now.getTime()
  const recent = (await answersTo(req, claims)).filter(
    (one) => answered - one.answered < noticeLifetime * 1000,
  )
  await req.payload.kv.set(keyOf(claims), [...recent, { answered, written: writtenAt(claims) }])
}
