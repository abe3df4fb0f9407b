import type { PayloadRequest } from 'payload'

import { mailingsWhere } from './mailing-store.ts'
import { isOverdue, type MailingState, type PauseReason } from './mailing.rules.ts'
import { newsletterSubject } from './newsletter-subject.ts'

/** A mailing that waits for a person. */
export type WaitingMailing = {
  readonly id: string
  readonly subject: string
  readonly sendAt: string
  /** `overdue`: it should have begun by now. */
  readonly why: Exclude<PauseReason, 'person'> | 'overdue'
}

/** Mailings that need staff: paused by trouble, or planned and not begun. */
export const waitingMailings = async (req: PayloadRequest, now: Date): Promise<readonly WaitingMailing[]> => {
  const found = await mailingsWhere(req, { state: { in: ['paused', 'scheduled'] } })
  const waiting = found.flatMap((mailing) => {
    const isLate = isOverdue(mailing.state, mailing.sendAt, now)
    const why: WaitingMailing['why'] | 'person' | null = isLate ? 'overdue' : mailing.pausedBecause
    return why === null || why === 'person' ? [] : [{ mailing, why }]
  })
  return Promise.all(
    waiting.map(async ({ mailing: { id, newsletter, sendAt }, why }) => ({
      id,
      sendAt,
      subject: await newsletterSubject(req, newsletter),
      why,
    })),
  )
}

/** A mailing that needs no decision, or that a person paused. */
export type MailingUnderWay = {
  readonly id: string
  readonly subject: string
  readonly sendAt: string
  readonly state: Exclude<MailingState, 'sent' | 'stopped'>
}

/** Mailings that are planned, running, or paused by a person: all sending that staff expect. */
export const mailingsUnderWay = async (
  req: PayloadRequest,
  now: Date,
): Promise<readonly MailingUnderWay[]> => {
  const found = await mailingsWhere(req, { state: { in: ['scheduled', 'freezing', 'sending', 'paused'] } })
  const shown = found.flatMap(({ id, newsletter, pausedBecause, sendAt, state }) => {
    if (state === 'sent' || state === 'stopped' || isOverdue(state, sendAt, now)) return []
    return state === 'paused' && pausedBecause !== 'person' ? [] : [{ id, newsletter, sendAt, state }]
  })
  return Promise.all(
    shown.map(async ({ newsletter, ...mailing }) => ({
      ...mailing,
      subject: await newsletterSubject(req, newsletter),
    })),
  )
}
