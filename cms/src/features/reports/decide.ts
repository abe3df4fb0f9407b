import type { PayloadRequest } from 'payload'

import { idOf, idsOf } from '#access/actor.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { changeLive } from '#platform/live/change-live.ts'
import { neverPublished } from '#platform/live/never-published.ts'
import { asSystem } from '#platform/local-api.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'staff approved the report, and the program does the rest')

type State = 'approved' | 'approving' | 'asked' | 'declined' | 'submitted'

const move = (req: PayloadRequest, id: string, from: State, to: State): Promise<boolean> =>
  compareAndSet({
    req,
    collection: 'reports',
    id,
    expected: { state: from },
    next: { decidedAt: to === 'submitted' ? null : new Date().toISOString(), state: to },
  })

/** Approves a report: its number counts, its quote and pictures are used. Of two approvals at once, one does it. */
export const approve = async (req: PayloadRequest, id: string): Promise<void> => {
  if (await move(req, id, 'submitted', 'approving')) await carryOut(req, id)
}

/** Declines a report. */
export const decline = async (req: PayloadRequest, id: string): Promise<void> => {
  await move(req, id, 'submitted', 'declined')
}

/** Approvals that a crash interrupted; every step may be repeated. */
export const resumeApprovals = async (req: PayloadRequest, now: Date): Promise<void> => {
  const begun = await system(req).find({
    collection: 'reports',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { state: { equals: 'approving' } },
        { updatedAt: { less_than: new Date(now.getTime() - 2 * 60_000).toISOString() } },
      ],
    },
  })
  await eachOnItsOwn(begun.docs, async (report) => {
    const decidedAt = new Date().toISOString()
    const expected = { decidedAt: report.decidedAt ?? null, state: 'approving' }
    const isMine = await compareAndSet({
      req,
      collection: 'reports',
      id: report.id,
      expected,
      next: { decidedAt },
    })
    if (isMine) await carryOut(req, report.id)
  })
}

const carryOut = async (req: PayloadRequest, id: string): Promise<void> => {
  const report = await system(req).findByID({ collection: 'reports', depth: 0, id, showHiddenFields: true })
  const festival = idOf(report.festival) ?? ''
  const pictures = idsOf(report.pictures)
  await draftTestimonial(req, id)
  await changeLive(req, {
    collection: 'festivals',
    id: festival,
    pending: report.pendingDraft ?? null,
    remember: (pendingDraft) => remember(req, id, pendingDraft),
    write: {
      nl: (document) => ({
        pictures: [...new Set([...idsOf(document.pictures), ...pictures])].slice(0, 12),
        report: { approved: true, reach: report.visitors ?? 0 },
      }),
    },
  })
  await move(req, id, 'approving', 'approved')
  await remember(req, id, null)
}

const remember = async (req: PayloadRequest, id: string, pendingDraft: string | null): Promise<void> => {
  await req.payload.db.updateOne({ collection: 'reports', data: { pendingDraft }, id, req, returning: false })
}

const keyOf = (id: string): string => `report:${id}`

/** The quote as a draft testimonial, once, with the consent that the organiser ticked. */
const draftTestimonial = async (req: PayloadRequest, id: string): Promise<void> => {
  const report = await system(req).findByID({ collection: 'reports', depth: 0, id })
  const festival = await system(req).findByID({
    collection: 'festivals',
    depth: 0,
    id: idOf(report.festival) ?? '',
    locale: 'nl',
  })
  if (!report.quote || !report.quoteConsent) return
  const known = await system(req).find({
    collection: 'testimonials',
    depth: 0,
    draft: true,
    limit: 1,
    where: { seedKey: { equals: keyOf(id) } },
  })
  if (known.docs.length > 0) return
  await system(req).create({
    collection: 'testimonials',
    data: {
      _status: 'draft',
      attribution: report.quoteBy ?? '',
      consent: {
        givenOn: report.submittedAt ?? report.updatedAt,
        proof: `Verslag van ${report.submittedBy ?? ''} na ${festival.title}: “Deze persoon vindt het goed dat dit op de site staat.”`,
        scope: ['website'],
      },
      festival: festival.id,
      municipality: festival.venue.municipality,
      quote: report.quote,
      seedKey: keyOf(id),
    },
    draft: true,
    locale: 'nl',
  })
}

/** Undoes a decision: the number no longer counts, the pictures leave the festival, an unchanged draft is deleted. */
export const takeBack = async (req: PayloadRequest, id: string): Promise<void> => {
  if (await move(req, id, 'declined', 'submitted')) return
  const report = await system(req).findByID({ collection: 'reports', depth: 0, id })
  if (report.state !== 'approved') return
  const pictures = new Set(idsOf(report.pictures))
  await changeLive(req, {
    collection: 'festivals',
    id: idOf(report.festival) ?? '',
    write: {
      nl: (document) => ({
        pictures: idsOf(document.pictures).filter((picture) => !pictures.has(picture)),
        report: { approved: false, reach: null },
      }),
    },
  })
  const quotes = await neverPublished(req, {
    collection: 'testimonials',
    where: { seedKey: { equals: keyOf(id) } },
  })
  for (const quote of quotes) await system(req).delete({ collection: 'testimonials', id: quote })
  await move(req, id, 'approved', 'submitted')
}
