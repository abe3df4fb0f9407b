import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { isOverdue, type PauseReason } from './mailing.rules.ts'
import { mailingsWhere } from './mailing-store.ts'

/** A mailing that does not go on by itself. */
export interface WaitingMailing {
  readonly id: string
  readonly subject: string
  readonly sendAt: string
  /** `overdue`: it should have begun by now. */
  readonly why: Exclude<PauseReason, 'person'> | 'overdue'
}

/** Mailings that staff must see to: paused by trouble, or planned and not begun. */
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
      subject: await subjectOf(req, newsletter),
      why,
    })),
  )
}

const subjectOf = async (req: PayloadRequest, id: string): Promise<string> => {
  const system = asSystem(req, 'only staff see what waits for them')
  const found = await system.findByID({
    collection: 'newsletters',
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    select: { subject: true },
  })
  return found?.subject ?? ''
}
