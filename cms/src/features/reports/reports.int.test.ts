import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { festivalData, picture } from '../../../tests/content.ts'
import { type Answer, type Api, type Cms, startCms } from '../../../tests/kit.ts'
import { posted } from '../../../tests/posted.ts'
import { siteSecret } from '../../../tests/settings.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
// Read only once the settings of the test stand.
let follow: typeof import('./reports.job.ts').followFestivals
let reportsWaiting: typeof import('./reports.kit.ts').reportsWaiting

beforeAll(async () => {
  cms = await startCms()
  ;({ followFestivals: follow } = await import('./reports.job.ts'))
  ;({ reportsWaiting } = await import('./reports.kit.ts'))
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  await cms.as('suspended')
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const day = 86_400_000
const now = new Date('2026-06-10T08:00:00Z')
const later = (days: number): Date => new Date(now.getTime() + days * day)

const festivalOn = async (date: string, more: object = {}): Promise<{ id: string; title: string }> => {
  const data = festivalData(cms.content.organisations.delft, {
    _status: 'published',
    timeSlots: [{ day: date, endTime: '17:00', startTime: '12:00' }],
    ...more,
  })
  const answer = await editor.post('/api/festivals', data)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

/** Links in the mails about a festival, by receiver. */
const linksTo = (festival: { title: string }): { link: string; to: string }[] =>
  [...posted.values()]
    .filter(({ values }) => values.festival === festival.title)
    .map(({ to, url = '' }) => ({ link: url, to: to.email }))

const reportOf = async (festival: { id: string }) =>
  (await editor.get(`/api/reports?where[festival][equals]=${festival.id}&depth=0`)).body.docs[0]

const tokenOf = (festival: { title: string }, to = 'delft@people.test'): string => {
  const link = linksTo(festival).find((one) => one.to === to)?.link ?? ''
  return new URL(link).searchParams.get('token') ?? ''
}

const asked = async (): Promise<{ festival: { id: string; title: string }; token: string }> => {
  const festival = await festivalOn('2026-06-08')
  await follow(req, now)
  return { festival, token: tokenOf(festival) }
}

const site = { 'x-site-key': siteSecret }

const told = { pictures: [], quote: '', quoteBy: '', quoteConsent: false, visitors: 120 }

const sendReport = async (
  data: object,
  pictures: readonly Buffer[] = [],
  headers: Record<string, string> = site,
) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  pictures.forEach((bytes, index) =>
    form.set(`picture${index + 1}`, new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'x.jpg'),
  )
  return cms.anonymous.post('/api/report-form', form, headers)
}

const opened = (token: string): Promise<Answer> => cms.anonymous.get(`/api/report-form?token=${token}`, site)

describe('asking', () => {
  it('asks every organiser of a festival that ended yesterday, once, however many runners there are', async () => {
    const festival = await festivalOn('2026-06-09')
    await Promise.all([follow(req, now), follow(req, now), follow(req, now)])
    await follow(req, now)
    const mails = linksTo(festival)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['colleague@people.test', 'delft@people.test'])
    expect(new Set(mails.map(({ link }) => link)).size).toBe(2)
    expect(mails[0]?.link).toContain('/verslag?token=')
    expect((await reportOf(festival)).state).toBe('asked')
  })

  it('asks nobody about a festival of today, of long ago, that was off, or that nobody sees', async () => {
    const quiet = [
      await festivalOn('2026-06-10'),
      await festivalOn('2026-05-01'),
      await festivalOn('2026-06-08', { eventStatus: 'cancelled', eventStatusReason: 'Storm' }),
      await festivalOn('2026-06-08', { _status: 'draft' }),
    ]
    await follow(req, now)
    for (const festival of quiet) expect(await reportOf(festival)).toBeUndefined()
  })

  it('reminds after seven and after twenty-one days, and then no more', async () => {
    const { festival } = await asked()
    const count = (): number => linksTo(festival).length
    const perAsk = count()
    for (const [days, mails] of [
      [6, 1],
      [7, 2],
      [8, 2],
      [20, 2],
      [21, 3],
      [40, 3],
    ] as const) {
      await Promise.all([follow(req, later(days)), follow(req, later(days))])
      await follow(req, later(days))
      expect([days, count()]).toEqual([days, perAsk * mails])
    }
    const links = linksTo(festival).filter(({ to }) => to === 'delft@people.test')
    expect(new Set(links.map(({ link }) => link)).size).toBe(1)
  })
})

describe('the link', () => {
  it('opens the form, changes nothing by being opened, and is for the site alone', async () => {
    const { festival, token } = await asked()
    for (let times = 0; times < 3; times += 1) {
      expect((await opened(token)).body).toEqual({
        festival: { title: { nl: festival.title } },
        state: 'open',
      })
    }
    expect((await cms.anonymous.get(`/api/report-form?token=${token}`)).status).toBe(404)
    expect((await sendReport({ ...told, token }, [], {})).status).toBe(404)
    expect((await reportOf(festival)).state).toBe('asked')
  })

  it('is not to be made up, and dies with the account or the membership', async () => {
    const { festival, token } = await asked()
    const [report = '', person = '', signature = ''] = token.split('.')
    const forged = [
      '',
      'x',
      `${report}.${cms.content.users.utrecht}.${signature}`,
      `${crypto.randomUUID()}.${person}.${signature}`,
      `${report}.${person}.${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`,
    ]
    for (const one of forged) {
      expect((await opened(one)).body.state).toBe('unknown')
      expect((await sendReport({ ...told, token: one })).body.state).toBe('unknown')
    }
    const colleague = tokenOf(festival, 'colleague@people.test')
    const setOrganisations = (organisations: string[]) =>
      editor.patch(`/api/users/${cms.content.users.colleague}`, { organisations })
    await setOrganisations([])
    expect((await opened(colleague)).body.state).toBe('unknown')
    await setOrganisations([cms.content.organisations.delft])
    expect((await opened(colleague)).body.state).toBe('open')
    expect((await reportOf(festival)).state).toBe('asked')
  })

  it('works once, also when it is sent twice at the same moment and by two people', async () => {
    const { festival, token } = await asked()
    const before = (await editor.get('/api/media?limit=1')).body.totalDocs
    const other = tokenOf(festival, 'colleague@people.test')
    const pictures = [{ alt: 'Een tafel', consent: true }]
    const bytes = [await picture()]
    const answers = await Promise.all([
      sendReport({ ...told, pictures, token, visitors: 11 }, bytes),
      sendReport({ ...told, pictures, token, visitors: 22 }, bytes),
      sendReport({ ...told, pictures, token: other, visitors: 33 }, bytes),
    ])
    expect(answers.map(({ body, status }) => [status, body.state])).toEqual(
      Array.from({ length: 3 }, () => [200, 'received']),
    )
    const report = await reportOf(festival)
    expect(report.state).toBe('submitted')
    expect(report.pictures).toHaveLength(1)
    expect((await editor.get('/api/media?limit=1')).body.totalDocs).toBe(before + 1)
    expect((await opened(token)).body.state).toBe('received')
    expect((await sendReport({ ...told, token, visitors: 99 })).body.state).toBe('received')
    expect((await reportOf(festival)).visitors).toBe(report.visitors)
  })

  it.each([
    ['no number', { visitors: null }, ['visitors']],
    ['a broken number', { visitors: 1.5 }, ['visitors']],
    ['a quote of nobody', { quote: 'Mooi.' }, ['quoteBy', 'quoteConsent']],
    [
      'a picture without words or consent',
      { pictures: [{ alt: '', consent: false }] },
      ['pictures.0.alt', 'pictures.0.consent'],
    ],
    ['words without their picture', { pictures: [{ alt: 'Een tafel', consent: true }] }, ['pictures']],
  ])('is told what is wrong with %s, and stays good', async (_, change, fields) => {
    const { festival, token } = await asked()
    const answer = await sendReport({ ...told, ...change, token })
    expect(answer.status).toBe(422)
    expect(Object.keys(answer.body.fields)).toEqual(expect.arrayContaining(fields))
    expect((await reportOf(festival)).state).toBe('asked')
  })

  it('keeps nothing of a file that is no picture', async () => {
    const { festival, token } = await asked()
    const before = (await editor.get('/api/media?limit=1')).body.totalDocs
    const pictures = [
      { alt: 'Een tafel', consent: true },
      { alt: 'Geen foto', consent: true },
    ]
    const answer = await sendReport({ ...told, pictures, token }, [
      await picture(),
      Buffer.from('<svg onload=alert(1)>'),
    ])
    expect([answer.status, answer.body.fields]).toEqual([422, { pictures: 'unreadable' }])
    expect((await editor.get('/api/media?limit=1')).body.totalDocs).toBe(before)
    expect((await reportOf(festival)).state).toBe('asked')
  })

  it('takes no more than it has to', async () => {
    const { token } = await asked()
    const large = await sendReport({ ...told, token }, [Buffer.alloc(12 * 1024 * 1024 + 1)])
    expect(large.status).toBe(413)
    const many = await sendReport(
      { ...told, token },
      [1, 2, 3, 4].map(() => Buffer.from('x')),
    )
    expect(many.status).toBe(400)
  })
})

const submitted = async (more: object = {}, date = '2026-06-08') => {
  const festival = await festivalOn(date)
  await follow(req, now)
  const pictures = [{ alt: 'Kinderen dansen', consent: true }]
  const report = {
    ...told,
    pictures,
    quote: 'Ik bleef tot het eind.',
    quoteBy: 'Samir',
    quoteConsent: true,
    ...more,
  }
  const answer = await sendReport({ ...report, token: tokenOf(festival) }, [await picture()])
  expect(answer.body, answer.text).toEqual({ state: 'received' })
  return { festival, id: (await reportOf(festival)).id as string }
}

const peopleReached = async (): Promise<number> => (await cms.anonymous.get('/api/counters')).body.people

const quotesOf = async (festival: { id: string }) =>
  (await editor.get(`/api/testimonials?draft=true&depth=0&where[festival][equals]=${festival.id}`)).body.docs

describe('approving', () => {
  it('raises the counter, drafts the quote with its consent and adds the pictures, once', async () => {
    const { festival, id } = await submitted()
    const before = await peopleReached()
    expect((await reportsWaiting(req)).reports.map((one) => one.id)).toContain(id)
    const approve = () => editor.post(`/api/reports/${id}/approve`)
    const answers = await Promise.all([approve(), approve()])
    answers.push(await approve())
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])

    expect(await peopleReached()).toBe(before + 120)
    const live = (await cms.anonymous.get(`/api/festivals/${festival.id}?depth=1`)).body
    expect(live.pictures.map((one: { alt: string }) => one.alt)).toEqual(['Kinderen dansen'])
    const quotes = await quotesOf(festival)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({ _status: 'draft', attribution: 'Samir', municipality: 'Delft' })
    const published = await editor.patch(`/api/testimonials/${quotes[0].id}`, { _status: 'published' })
    expect(published.status, published.text).toBe(200)
    expect((await reportsWaiting(req)).reports.map((one) => one.id)).not.toContain(id)
  })

  it('leaves the draft that waits beside the live festival as it is', async () => {
    const { festival, id } = await submitted()
    await organiser.patch(`/api/festivals/${festival.id}`, { summary: 'Nog niet bekeken.' })
    const answer = await editor.post(`/api/reports/${id}/approve`)
    expect(answer.status, answer.text).toBe(200)
    const live = (await cms.anonymous.get(`/api/festivals/${festival.id}`)).body
    expect(live.summary).toBe('Samen eten aan lange tafels.')
    expect(live.pictures).toHaveLength(1)
    const draft = (await organiser.get(`/api/festivals/${festival.id}?draft=true`)).body
    expect(draft.summary).toBe('Nog niet bekeken.')
    expect(draft.pictures).toHaveLength(1)
    expect((await editor.get(`/api/festivals/${festival.id}?draft=true`)).body.report).toEqual({
      approved: true,
      reach: 120,
    })
  })

  it('is ended by the next tick when a crash broke it off', async () => {
    const { festival, id } = await submitted({ visitors: 45 })
    const before = await peopleReached()
    await cms.payload.db.updateOne({ collection: 'reports', data: { state: 'approving' }, id, req })
    const soon = new Date(Date.now() + 10 * 60_000)
    await Promise.all([follow(req, soon), follow(req, soon)])
    expect((await reportOf(festival)).state).toBe('approved')
    expect(await peopleReached()).toBe(before + 45)
    expect(await quotesOf(festival)).toHaveLength(1)
  })

  it('can be taken back', async () => {
    const { festival, id } = await submitted()
    const before = await peopleReached()
    await editor.post(`/api/reports/${id}/approve`)
    expect((await editor.post(`/api/reports/${id}/take-back`)).body.state).toBe('submitted')
    expect(await peopleReached()).toBe(before)
    expect((await cms.anonymous.get(`/api/festivals/${festival.id}`)).body.pictures).toEqual([])
    expect(await quotesOf(festival)).toEqual([])
    expect((await editor.post(`/api/reports/${id}/decline`)).body.state).toBe('declined')
    expect((await editor.post(`/api/reports/${id}/approve`)).body.state).toBe('declined')
    expect((await editor.post(`/api/reports/${id}/take-back`)).body.state).toBe('submitted')
  })

  it('is for staff; the organisation reads its own report and writes nothing in it', async () => {
    const { festival, id } = await submitted()
    const other = await cms.as('utrecht')
    for (const api of [cms.anonymous, organiser, other]) {
      expect((await api.post(`/api/reports/${id}/approve`)).status).toBe(403)
      expect((await api.patch(`/api/reports/${id}`, { visitors: 9 })).status).toBe(403)
    }
    expect((await organiser.get(`/api/reports/${id}`)).body.visitors).toBe(120)
    expect((await other.get(`/api/reports/${id}`)).status).toBe(404)
    expect((await cms.anonymous.get(`/api/reports/${id}`)).status).toBe(403)
    expect((await organiser.get(`/api/reports/${id}`)).text).not.toContain('nonce')
    expect((await reportOf(festival)).state).toBe('submitted')
  })

  it('waits until the organiser has told something', async () => {
    const { festival } = await asked()
    const { id } = await reportOf(festival)
    expect((await editor.post(`/api/reports/${id}/approve`)).status).toBe(409)
    expect((await editor.post(`/api/reports/${crypto.randomUUID()}/approve`)).status).toBe(404)
  })
})

it('a submission that a crash broke off leaves no picture behind, and loses none that was kept', async () => {
  const { festival, id } = await submitted()
  const [kept] = (await reportOf(festival)).pictures
  await cms.payload.db.updateOne({ collection: 'media', data: { submission: 'kept' }, id: kept, req })
  await cms.payload.update({
    collection: 'reports',
    data: { pictures: [], submission: 'kept' },
    id,
    overrideAccess: true,
  })
  const data = await picture()
  const lost = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Verloren', peopleInPicture: 'none', submission: 'lost' },
    file: { data, mimetype: 'image/jpeg', name: 'x.jpg', size: data.byteLength },
    overrideAccess: true,
  })
  await follow(req, new Date(Date.now() + 60 * 60_000))
  expect((await reportOf(festival)).pictures).toEqual([kept])
  expect((await editor.get(`/api/media/${lost.id}`)).status).toBe(404)
})
