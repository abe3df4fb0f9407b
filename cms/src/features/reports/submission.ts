import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import { isReportToken, readReportToken } from './report-link.rules.ts'
import type { Report } from './report.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the holder of the link may report without logging in')

/** A report, as the holder of a valid link to it sees it. */
export type LinkedReport = {
  readonly festival: {
    readonly id: string
    readonly title: Readonly<Record<string, string>>
    readonly startsAt: string | null
  }
  readonly id: string
  readonly isOpen: boolean
  readonly person: { readonly id: string; readonly name: string }
}

/** The report of a link; null when the link is not valid, or when the person no longer works for the organisation. */
export const reportBehind = async (req: PayloadRequest, token: string): Promise<LinkedReport | null> => {
  const link = readReportToken(token)
  if (link === null) return null
  const [report] = (
    await system(req).find({
      collection: 'reports',
      depth: 0,
      limit: 1,
      showHiddenFields: true,
      where: { id: { equals: link.report } },
    })
  ).docs
  if (report === undefined) return null
  if (!isReportToken(token, link, { nonce: report.nonce ?? '', secret: env().PAYLOAD_SECRET })) return null
  const [person] = (
    await system(req).find({
      collection: 'users',
      depth: 0,
      limit: 1,
      where: {
        and: [
          { id: { equals: link.person } },
          { status: { equals: 'active' } },
          { organisations: { in: [report.organisation] } },
        ],
      },
    })
  ).docs
  const [festival] = (
    await system(req).find({
      collection: 'festivals',
      depth: 0,
      limit: 1,
      locale: 'all',
      where: { id: { equals: report.festival } },
    })
  ).docs
  if (person === undefined || festival === undefined) return null
  // In a request for all languages, a title is an object with one text per language.
  const title = festival.title as unknown as Record<string, string>
  return {
    festival: { id: festival.id, startsAt: festival.startsAt ?? null, title },
    id: report.id,
    isOpen: report.state === 'asked',
    person: { id: person.id, name: person.name },
  }
}

/** The picture of each text, in the same order. */
export type Picture = Pick<File, 'arrayBuffer' | 'name' | 'type'>

/**
 * Stores a report, once: of two at the same time one is kept. The pictures are stored first, with the name of the
 * submission; that name in the row then makes them part of the report.
 */
export const submit = async (
  req: PayloadRequest,
  linked: LinkedReport,
  { pictures, report }: { readonly pictures: readonly Picture[]; readonly report: Report },
): Promise<boolean> => {
  const submission = crypto.randomUUID()
  const now = new Date().toISOString()
  try {
    for (const [index, picture] of pictures.entries()) {
      await keepPicture(req, linked, { alt: report.pictures[index]?.alt ?? '', now, picture, submission })
    }
  } catch (error) {
    await removePictures(req, submission)
    throw error
  }
  const { quote, quoteBy, quoteConsent, visitors } = report
  const isKept = await compareAndSet({
    req,
    collection: 'reports',
    id: linked.id,
    expected: { state: 'asked' },
    next: {
      quote,
      quoteBy,
      quoteConsent,
      state: 'submitted',
      submission,
      submittedAt: now,
      submittedBy: linked.person.name,
      visitors,
    },
  })
  if (isKept) await linkPictures(req, linked.id, submission)
  else await removePictures(req, submission)
  return isKept
}

type Kept = {
  readonly alt: string
  readonly now: string
  readonly picture: Picture
  readonly submission: string
}

const keepPicture = async (
  req: PayloadRequest,
  linked: LinkedReport,
  { alt, now, picture, submission }: Kept,
) => {
  const data = Buffer.from(await picture.arrayBuffer())
  await system(req).create({
    collection: 'media',
    data: {
      alt,
      consent: {
        givenOn: now,
        proof: `Verslag van ${linked.person.name} na ${linked.festival.title.nl ?? ''}: “Iedereen die op deze foto te herkennen is, vindt het goed dat zij op de site staat.”`,
        scope: ['website'],
      },
      owner: linked.person.id,
      peopleInPicture: 'recognisable',
      submission,
    },
    file: { data, mimetype: picture.type, name: picture.name, size: data.byteLength },
    locale: 'nl',
  })
}

const picturesOf = async (req: PayloadRequest, submission: string): Promise<readonly string[]> => {
  const found = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    where: { submission: { equals: submission } },
  })
  return found.docs.map(({ id }) => id)
}

const linkPictures = async (req: PayloadRequest, report: string, submission: string): Promise<void> => {
  const pictures = [...(await picturesOf(req, submission))]
  if (pictures.length > 0) await system(req).update({ collection: 'reports', data: { pictures }, id: report })
  for (const id of pictures) await system(req).update({ collection: 'media', data: { submission: null }, id })
}

const removePictures = async (req: PayloadRequest, submission: string): Promise<void> => {
  for (const id of await picturesOf(req, submission)) await system(req).delete({ collection: 'media', id })
}

/** Pictures of an interrupted submission: those of a stored report join it, the others are deleted. */
export const tidySubmissions = async (req: PayloadRequest, now: Date): Promise<void> => {
  const left = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    where: {
      and: [
        { submission: { exists: true } },
        { createdAt: { less_than: new Date(now.getTime() - 10 * 60_000).toISOString() } },
      ],
    },
  })
  await eachOnItsOwn(new Set(left.docs.map((picture) => picture.submission)), async (submission) => {
    if (!submission) return
    const [report] = (
      await system(req).find({
        collection: 'reports',
        depth: 0,
        limit: 1,
        where: { submission: { equals: submission } },
      })
    ).docs
    if (report === undefined) await removePictures(req, submission)
    else await linkPictures(req, report.id, submission)
  })
}
