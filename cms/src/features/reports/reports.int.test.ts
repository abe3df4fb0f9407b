import { readFileSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { linksTo, reportingAt, reportingDay, tokenOf, told, type Ended } from '../../../tests/reporting.ts'
import type { followFestivals as Follow } from './follow-festivals.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let req: PayloadRequest
let reporting: ReturnType<typeof reportingAt>
// Imported only after the settings of the test are in place.
let follow: typeof Follow

beforeAll(async () => {
  cms = await startCms()
  ;({ followFestivals: follow } = await import('./follow-festivals.ts'))
  editor = await cms.as('editor')
  reporting = reportingAt(cms, editor)
  await cms.as('suspended')
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

/** A separate runner, as each program has one. */
const followAlone = async (now: Date) => follow(await createLocalReq({}, cms.payload), now)

const later = (days: number): Date => new Date(reportingDay.getTime() + days * 86_400_000)

const asked = async (): Promise<{ festival: Ended; token: string }> => {
  const festival = await reporting.festivalOn('2026-06-08')
  await follow(req, reportingDay)
  return { festival, token: tokenOf(festival) }
}

describe('asking for reports', () => {
  it('every organiser of a festival that ended yesterday is asked once, however many runners there are', async () => {
    const festival = await reporting.festivalOn('2026-06-09')
    await Promise.all([1, 2, 3].map(() => followAlone(reportingDay)))
    await follow(req, reportingDay)
    const mails = linksTo(festival)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['colleague@people.test', 'delft@people.test'])
    expect(new Set(mails.map(({ link }) => link)).size).toBe(2)
    expect(mails[0]?.link).toContain('/verslag?token=')
    expect((await reporting.reportOf(festival)).state).toBe('asked')
  })

  it('no organiser is asked about a festival of today, of long ago, cancelled, or never published', async () => {
    const quiet = [
      await reporting.festivalOn('2026-06-10'),
      await reporting.festivalOn('2026-05-01'),
      await reporting.festivalOn('2026-06-08', { eventStatus: 'cancelled', eventStatusReason: 'Storm' }),
      await reporting.festivalOn('2026-06-08', { _status: 'draft' }),
    ]
    await follow(req, reportingDay)
    for (const festival of quiet) expect(await reporting.reportOf(festival)).toBeUndefined()
  })

  it('organisers are reminded after seven and after twenty-one days, and then no more', async () => {
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
      await Promise.all([1, 2].map(() => followAlone(later(days))))
      await follow(req, later(days))
      expect([days, count()]).toEqual([days, perAsk * mails])
    }
    const links = linksTo(festival).filter(({ to }) => to === 'delft@people.test')
    expect(new Set(links.map(({ link }) => link)).size).toBe(1)
  })
})

describe('the link to a report', () => {
  it('the link to a report opens the form, changes nothing by that, and works for the site only', async () => {
    const { festival, token } = await asked()
    for (let times = 0; times < 3; times += 1) {
      expect((await reporting.opened(token)).body).toEqual({
        festival: { title: { nl: festival.title } },
        state: 'open',
      })
    }
    expect((await cms.anonymous.get(`/api/report-form?token=${token}`)).status).toBe(404)
    expect((await reporting.sendReport({ ...told, token }, [], {})).status).toBe(404)
    expect((await reporting.reportOf(festival)).state).toBe('asked')
  })

  it('the link to a report can’t be invented, and ends with the account or the membership', async () => {
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
      expect((await reporting.opened(one)).body.state).toBe('unknown')
      expect((await reporting.sendReport({ ...told, token: one })).body.state).toBe('unknown')
    }
    const colleague = tokenOf(festival, 'colleague@people.test')
    const setOrganisations = (organisations: string[]) =>
      editor.patch(`/api/users/${cms.content.users.colleague}`, { organisations })
    await setOrganisations([])
    expect((await reporting.opened(colleague)).body.state).toBe('unknown')
    await setOrganisations([cms.content.organisations.delft])
    expect((await reporting.opened(colleague)).body.state).toBe('open')
    expect((await reporting.reportOf(festival)).state).toBe('asked')
  })

  it('the link to a report works once, also when two people send the form at the same moment', async () => {
    const { festival, token } = await asked()
    const before = (await editor.get('/api/media?limit=1')).body.totalDocs
    const other = tokenOf(festival, 'colleague@people.test')
    const pictures = [{ alt: 'Een tafel', consent: true }]
    const bytes = [await picture()]
    const answers = await Promise.all([
      reporting.sendReport({ ...told, pictures, token, visitors: 11 }, bytes),
      reporting.sendReport({ ...told, pictures, token, visitors: 22 }, bytes),
      reporting.sendReport({ ...told, pictures, token: other, visitors: 33 }, bytes),
    ])
    expect(answers.map(({ body, status }) => [status, body.state])).toEqual(
      Array.from({ length: 3 }, () => [200, 'received']),
    )
    const report = await reporting.reportOf(festival)
    expect(report.state).toBe('submitted')
    expect(report.pictures).toHaveLength(1)
    expect((await editor.get('/api/media?limit=1')).body.totalDocs).toBe(before + 1)
    expect((await reporting.opened(token)).body.state).toBe('received')
    expect((await reporting.sendReport({ ...told, token, visitors: 99 })).body.state).toBe('received')
    expect((await reporting.reportOf(festival)).visitors).toBe(report.visitors)
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
  ])(
    'a report with %s is refused with the names of its fields, and the link stays valid',
    async (_, change, fields) => {
      const { festival, token } = await asked()
      const answer = await reporting.sendReport({ ...told, ...change, token })
      expect(answer.status).toBe(422)
      expect(Object.keys(answer.body.fields)).toEqual(expect.arrayContaining(fields))
      expect((await reporting.reportOf(festival)).state).toBe('asked')
    },
  )

  it('a report with a picture too large for memory is refused with its name, and nothing is stored', async () => {
    const { festival, token } = await asked()
    const before = (await editor.get('/api/media?limit=1')).body.totalDocs
    const pictures = ['Een tafel', 'Een lijn', 'Geen foto'].map((alt) => ({ alt, consent: true }))
    const line = readFileSync(path.join(import.meta.dirname, '../media/tests/line-65000x1.png'))
    const answer = await reporting.sendReport({ ...told, pictures, token }, [
      await picture(),
      line,
      Buffer.from('<svg onload=alert(1)>'),
    ])
    const fields = { 'pictures.1': 'long', 'pictures.2': 'kind' }
    expect([answer.status, answer.body.fields]).toEqual([422, fields])
    expect((await editor.get('/api/media?limit=1')).body.totalDocs).toBe(before)
    expect((await reporting.reportOf(festival)).state).toBe('asked')
  })

  it('a report takes the HEIC of a phone', async () => {
    const { festival, token } = await asked()
    const heic = readFileSync(path.join(import.meta.dirname, '../media/tests/phone-upright.heic'))
    const pictures = [{ alt: 'Een tafel', consent: true }]
    const answer = await reporting.sendReport({ ...told, pictures, token }, [heic])
    expect([answer.status, answer.body]).toEqual([200, { state: 'received' }])
    expect((await reporting.reportOf(festival)).pictures).toHaveLength(1)
  })

  it('a report with one damaged picture stores none of its pictures', async () => {
    const { token } = await asked()
    const before = (await editor.get('/api/media?limit=1')).body.totalDocs
    const pictures = ['Een tafel', 'Kapot'].map((alt) => ({ alt, consent: true }))
    const whole = await picture()
    const answer = await reporting.sendReport({ ...told, pictures, token }, [whole, whole.subarray(0, 2000)])
    expect([answer.status, answer.body.fields]).toEqual([422, { pictures: 'unreadable' }])
    expect((await editor.get('/api/media?limit=1')).body.totalDocs).toBe(before)
  })

  it('a report with too large or too many pictures is refused', async () => {
    const { token } = await asked()
    const large = await reporting.sendReport({ ...told, token }, [Buffer.alloc(12 * 1024 * 1024 + 1)])
    expect(large.status).toBe(413)
    const many = await reporting.sendReport(
      { ...told, token },
      [1, 2, 3, 4].map(() => Buffer.from('x')),
    )
    expect(many.status).toBe(400)
  })
})
