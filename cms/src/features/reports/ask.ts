import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { eachOnItsOwn, eachStep } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import { writeReportToken } from './report-link.rules.ts'
import { askWithin, reminderDue, startOfDutchDay } from './report.rules.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'the program asks every organiser how their festival was')

/**
 * Asks organisers about every festival that has ended, and reminds them. Rows record it: neither two programs nor a
 * crash cause a second mail.
 */
export const askForReports = (req: PayloadRequest, now: Date): Promise<void> =>
  eachStep(
    () => openReports(req, now),
    () => askAll(req, now),
  )

const askAll = async (req: PayloadRequest, now: Date): Promise<void> => {
  const open = await system(req).find({
    collection: 'reports',
    depth: 1,
    pagination: false,
    populate: { festivals: { _status: true, eventStatus: true, title: true } },
    where: { state: { equals: 'asked' } },
  })
  await eachOnItsOwn(open.docs, async (report) => {
    const { festival } = report
    if (typeof festival === 'string' || festival._status !== 'published') return
    if (!tookPlace(festival.eventStatus)) return
    await askOrRemind(
      req,
      {
        askedAt: report.askedAt ?? null,
        id: report.id,
        nonce: report.nonce ?? '',
        organisation: idOf(report.organisation) ?? '',
        remindedAt: report.remindedAt ?? null,
        reminders: report.reminders ?? 0,
        title: festival.title,
      },
      now,
    )
  })
}

const tookPlace = (status: string): boolean => status !== 'cancelled' && status !== 'postponed'

/** A row for each festival that ended lately and has no row yet. */
const openReports = async (req: PayloadRequest, now: Date): Promise<void> => {
  const ended = await system(req).find({
    collection: 'festivals',
    depth: 0,
    pagination: false,
    select: { organisation: true },
    where: {
      and: [
        { _status: { equals: 'published' } },
        { eventStatus: { not_in: ['cancelled', 'postponed'] } },
        { endsAt: { less_than: startOfDutchDay(now).toISOString() } },
        { endsAt: { greater_than: new Date(now.getTime() - askWithin).toISOString() } },
      ],
    },
  })
  await eachOnItsOwn(ended.docs, async (festival) => {
    const organisation = idOf(festival.organisation)
    if (organisation !== null) await open(req, festival.id, organisation)
  })
}

const open = async (req: PayloadRequest, festival: string, organisation: string): Promise<void> => {
  const where = { festival: { equals: festival } }
  await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'reports', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () =>
      system(req).create({
        collection: 'reports',
        data: { festival, nonce: crypto.randomUUID(), organisation, reminders: 0, state: 'asked' },
        depth: 0,
      }),
  })
}

type Open = {
  readonly askedAt: string | null
  readonly id: string
  readonly nonce: string
  readonly organisation: string
  readonly remindedAt: string | null
  readonly reminders: number
  readonly title: string
}

/** Mails first: after a crash before the row is updated, their keys prevent a second mail. */
const askOrRemind = async (req: PayloadRequest, report: Open, now: Date): Promise<void> => {
  if (report.askedAt === null) {
    await mailOrganisers(req, report, { key: `report-request:${report.id}`, template: 'report-request' })
    await compareAndSet({
      req,
      collection: 'reports',
      id: report.id,
      expected: { askedAt: null, state: 'asked' },
      next: { askedAt: now.toISOString() },
    })
    return
  }
  const due = reminderDue(report, now)
  if (due === null) return
  await mailOrganisers(req, report, {
    key: `report-reminder:${report.id}:${due}`,
    template: 'report-reminder',
  })
  await compareAndSet({
    req,
    collection: 'reports',
    id: report.id,
    expected: { reminders: due - 1, state: 'asked' },
    next: { remindedAt: now.toISOString(), reminders: due },
  })
}

type Asking = {
  readonly key: string
  readonly template: 'report-reminder' | 'report-request'
}

const mailOrganisers = async (
  req: PayloadRequest,
  report: Open,
  { key, template }: Asking,
): Promise<void> => {
  const people = await system(req).find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { role: { equals: 'organiser' } },
        { status: { equals: 'active' } },
        { organisations: { in: [report.organisation] } },
      ],
    },
  })
  await eachOnItsOwn(people.docs, async (person) => {
    const token = writeReportToken(
      { person: person.id, report: report.id },
      report.nonce,
      env().PAYLOAD_SECRET,
    )
    const path = person.language === 'en' ? '/en/report' : '/verslag'
    await postMail(req, {
      key: `${key}:${person.id}`,
      template,
      to: { email: person.email, language: person.language, name: person.name },
      url: `${env().SITE_URL}${path}?token=${token}`,
      values: { festival: report.title },
    })
  })
}
