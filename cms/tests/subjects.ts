import { festivalData } from './content.ts'
import { followSubjects } from './follow-subjects.ts'
import { type Cms } from './kit.ts'
import { newsletterSubjects } from './newsletter-subjects.ts'
import { unique } from './unique.ts'

/** The organisation of a document, for collections that have one. */
export type Side = 'delft' | 'utrecht'

/** How the access matrix creates a document of a collection, and the values that it tries to write. */
export type Subject = {
  readonly data: (cms: Cms, side: Side) => Promise<Record<string, unknown>> | Record<string, unknown>
  readonly change: Record<string, unknown>
  /** Written directly to the database: no operation of the collection accepts a write. */
  readonly isInternal?: boolean
}

const text = (value: string) => ({
  root: {
    children: [{ children: [{ text: value, type: 'text', version: 1 }], type: 'paragraph', version: 1 }],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

/** The consent of a person, as staff record it. */
export const consent = {
  givenOn: '2026-05-03T12:00:00.000Z',
  proof: 'Formulier van 3 mei, map op kantoor.',
  scope: ['website'],
}

const madeApplication = async (cms: Cms): Promise<string> => {
  const data = application() as never
  return (await cms.payload.create({ collection: 'applications', data, overrideAccess: true })).id
}

const application = () => ({
  email: 'a@people.test',
  formKey: unique(),
  language: 'nl',
  municipality: 'Delft',
  organisationName: 'X',
  personName: 'Y',
  plan: 'Z',
  state: 'new',
  step: 0,
})
const madeBulkChange = async (cms: Cms): Promise<string> => {
  const data = { key: unique(), state: 'done', to: 'cancelled' } as const
  return (await cms.payload.create({ collection: 'bulk-changes', data, overrideAccess: true })).id
}

const madeFestival = async (cms: Cms, side: Side): Promise<string> => {
  const data = festivalData(cms.content.organisations[side], { _status: 'published' })
  return (await cms.payload.create({ collection: 'festivals', data: data as never, overrideAccess: true })).id
}

const lock = (cms: Cms, side: Side) => ({
  document: { relationTo: 'festivals', value: cms.content.festivals.delftLive },
  user: { relationTo: 'users', value: cms.content.users[side] },
})

/** One row for each collection, Payload's own included; the matrix fails when one is missing. */
export const subjects: Readonly<Record<string, Subject>> = {
  ...newsletterSubjects,
  'application-events': {
    change: { note: 'x' },
    data: async (cms) => ({
      application: await madeApplication(cms),
      at: '2027-01-01T12:00:00.000Z',
      event: 'received',
      key: unique(),
    }),
  },
  applications: { change: { plan: 'Iets anders.' }, data: () => application() },
  'bulk-change-items': {
    change: { title: 'Anders' },
    data: async (cms) => ({
      change: await madeBulkChange(cms),
      festival: cms.content.festivals.delftLive,
      key: unique(),
      state: 'waiting',
    }),
  },
  'bulk-changes': {
    change: { reasonNl: 'Anders' },
    data: () => ({ key: unique(), state: 'done', to: 'cancelled' }),
  },
  'festival-changes': {
    change: { key: 'x' },
    data: (cms) => ({
      at: '2027-01-01T00:00:00.000Z',
      festival: cms.content.festivals.delftLive,
      key: unique(),
      kind: 'cancelled',
      sequence: 1,
    }),
  },
  ...followSubjects,
  festivals: {
    change: { title: 'Anders' },
    data: (cms, side) =>
      festivalData(cms.content.organisations[side], { _status: 'published', owner: cms.content.users[side] }),
  },
  'file-uses': {
    change: { by: 'x' },
    data: (cms) => ({ by: unique(), media: cms.content.media.hidden, path: 'pictures.0' }),
  },
  invitations: {
    change: { state: 'accepted' },
    data: (cms, side) => ({
      email: 'b@people.test',
      expiresAt: '2027-01-01T12:00:00.000Z',
      key: unique(),
      language: 'nl',
      organisation: cms.content.organisations[side],
      sent: 1,
      sentAt: '2027-01-01T12:00:00.000Z',
      state: 'open',
      tokenHash: unique(),
    }),
  },
  'background-runs': { change: { problem: 'x' }, data: () => ({ name: unique() }) },
  leases: { change: { holder: 'x' }, data: () => ({ fence: 0, name: unique() }) },
  media: {
    change: { alt: 'Anders' },
    data: (cms, side) => ({ alt: unique(), owner: cms.content.users[side], peopleInPicture: 'none' }),
  },
  organisations: {
    change: { summary: 'Anders' },
    data: () => ({
      _status: 'published',
      municipality: 'Delft',
      name: unique(),
      province: 'zuid-holland',
      summary: 'Een groep.',
    }),
  },
  outbox: {
    change: { subject: 'Anders' },
    data: () => ({ key: unique(), state: 'queued', subject: 'Hallo', to: 'a@people.test' }),
    isInternal: true,
  },
  pages: { change: { title: 'Anders' }, data: () => ({ _status: 'published', title: unique() }) },
  'payload-jobs': {
    change: { queue: 'x' },
    // In a queue that nothing runs: a finished job would be deleted.
    data: () => ({ input: {}, queue: 'untouched', taskSlug: 'schedulePublish' }),
    isInternal: true,
  },
  'payload-kv': { change: { data: {} }, data: () => ({ data: {}, key: unique() }), isInternal: true },
  'payload-locked-documents': { change: {}, data: lock, isInternal: true },
  'payload-migrations': {
    change: { name: 'x' },
    data: () => ({ batch: 1, name: unique() }),
    isInternal: true,
  },
  'payload-preferences': {
    change: {},
    data: (cms, side) => ({
      key: unique(),
      user: { relationTo: 'users', value: cms.content.users[side] },
      value: {},
    }),
    isInternal: true,
  },
  redirects: {
    change: { from: 'x' },
    data: () => ({ collection: 'festivals', document: unique(), from: unique() }),
  },
  reports: {
    change: { visitors: 7 },
    data: async (cms, side) => ({
      festival: await madeFestival(cms, side),
      organisation: cms.content.organisations[side],
      state: 'submitted',
      visitors: 100,
    }),
  },
  reviews: {
    change: { state: 'approved' },
    data: (cms, side) => ({ festival: cms.content.festivals[`${side}Live`] }),
  },
  stories: {
    change: { title: 'Anders' },
    data: (cms) => ({
      _status: 'published',
      body: text('Tekst'),
      consent,
      intro: 'Kort',
      person: 'Aya',
      portrait: cms.content.media.shown,
      title: unique(),
    }),
  },
  testimonials: {
    change: { quote: 'Anders' },
    data: () => ({ _status: 'published', attribution: 'Aya', consent, quote: 'Mooi.' }),
  },
  tombstones: { change: { key: 'x' }, data: () => ({ key: unique() }) },
  users: {
    change: { name: 'Anders' },
    data: (cms, side) => ({
      email: `${unique()}@people.test`,
      language: 'nl',
      name: 'Iemand',
      organisations: [cms.content.organisations[side]],
      password: 'een zin die niemand raadt',
      role: 'organiser',
      status: 'active',
    }),
  },
  withdrawals: {
    change: { state: 'removed' },
    data: () => ({ document: unique(), key: unique(), kind: 'stories', state: 'removing' }),
  },
}
