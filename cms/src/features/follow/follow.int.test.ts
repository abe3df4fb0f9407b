import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { longAgo, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { readMails, type ReadMail } from '../../../tests/outbox.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'

let cms: Cms
let req: PayloadRequest
let editor: Api
let delft: string
let tellFollowers: (req: PayloadRequest, now: Date) => Promise<void>
let tellWeekly: typeof tellFollowers

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)
const tell = (at = minutes(2)) => tellFollowers(req, at)
const municipality = (target: string, more = {}) => ({ kind: 'municipality' as const, target, ...more })
const organisation = (target: string, more = {}) => ({ kind: 'organisation' as const, target, ...more })

beforeAll(async () => {
  cms = await startCms()
  ;({ tellFollowers } = await import('./alerts.ts'))
  ;({ tellWeekly } = await import('./digest.ts'))
  req = await createLocalReq({}, cms.payload)
  editor = await cms.as('editor')
  delft = cms.content.organisations.delft
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['subscribers', 'follows', 'outbox', 'festival-changes', 'digests'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
})

const publish = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { body, status } = await editor.post(
    '/api/festivals',
    festivalData(delft, { _status: 'published', ...more }),
  )
  expect(status).toBe(201)
  return body.doc.id
}
const change = (id: string, data: object) =>
  editor.patch(`/api/festivals/${id}`, { _status: 'published', ...data })
const mailsTo = async (address: string): Promise<ReadMail[]> =>
  (await readMails(cms)).filter(({ to }) => to === address)
const posted = async (): Promise<string[]> => {
  const { docs } = await cms.payload.find({ collection: 'outbox', overrideAccess: true, pagination: false })
  return docs.map(({ to }) => to).toSorted()
}

describe('a new festival', () => {
  it('a new festival is told once to each follower of its town, province or organisation', async () => {
    await writeSubscriber(cms, 'both@people.test', {
      follows: [municipality('Delft'), organisation(delft), { kind: 'province', target: 'zuid-holland' }],
    })
    await writeSubscriber(cms, 'province@people.test', {
      follows: [{ kind: 'province', target: 'zuid-holland' }],
      locale: 'ar',
    })
    await writeSubscriber(cms, 'elsewhere@people.test', { follows: [municipality('Utrecht')] })
    const title = `Feest ${crypto.randomUUID().slice(0, 6)}`
    await publish({ title })
    await Promise.all([tell(), tell()])
    await tell()
    expect(await posted()).toEqual(['both@people.test', 'province@people.test'])
    const [mail] = await mailsTo('both@people.test')
    expect(mail?.subject).toBe(`Nieuw in Delft: ${title}`)
    expect(mail?.text).toContain('zaterdag 12 juni 2055, 12:00–17:00\nMarkt, Delft\nDelft')
    expect(mail?.url).toContain('/festivals/feest-')
    const [arabic] = await mailsTo('province@people.test')
    expect(arabic?.subject).toBe(`جديد في Delft: ${title}`)
    expect(arabic?.html).toContain('dir="rtl"')
    expect(arabic?.html).toContain(`جديد في <span lang="nl" dir="ltr">Delft</span>: <span lang="nl"`)
    expect(arabic?.text).toContain('جزء من هذه الرسالة غير متوفر بالعربية بعد')
    expect(arabic?.text).toContain('أوقف متابعة هولندا الجنوبية')
    expect(arabic?.text).not.toMatch(/[\u0600-\u06ff\d],/)
    expect(mail?.text).not.toMatch(/[\u2066\u2069]|nog niet in het Nederlands/)
    expect(arabic?.text).toMatch(/السبت.+12 يونيو 2055/)
  })

  it('the mail about a new festival has a link to stop everything with one click, and one for each follow', async () => {
    const id = await writeSubscriber(cms, 'leaver@people.test', {
      follows: [municipality('Delft'), organisation(delft)],
    })
    await publish()
    await tell()
    const [mail] = await mailsTo('leaver@people.test')
    const { docs } = await cms.payload.find({
      collection: 'follows',
      overrideAccess: true,
      where: { subscriber: { equals: id } },
    })
    const follows = docs.toSorted((one, other) => (one.kind < other.kind ? 1 : -1)).map((one) => one.id)
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    const target = new URL((mail?.headers['list-unsubscribe'] ?? '').slice(1, -1))
    expect(target.pathname).toBe('/nieuwsbrief/afmelden')
    expect(target.searchParams.get('follow')).toBe(follows.join('.'))
    expect(mail?.text).toContain(`Stop met dit allemaal volgen: ${delft} en Delft:\n${target.href}`)
    expect(mail?.text).toContain('Je krijgt deze mail omdat je')
    for (const follow of follows) expect(mail?.text).toContain(`&follow=${follow}`)
    const [row] = (await cms.payload.find({ collection: 'outbox', overrideAccess: true })).docs
    expect(row).toMatchObject({ state: 'sent', unsubscribeUrl: null })
  })

  it.each([
    ['did not confirm', { follows: [municipality('Delft', { state: 'unconfirmed' })] }],
    ['stopped', { follows: [municipality('Delft', { state: 'stopped' })] }],
    ['can’t be reached', { bouncedAt: longAgo, follows: [municipality('Delft')] }],
    ['followed later', { follows: [municipality('Delft', { confirmedAt: '2999-01-01T00:00:00.000Z' })] }],
    ['reads it weekly', { follows: [municipality('Delft', { rhythm: 'weekly' })] }],
  ])('a new festival is not told to a follower who %s', async (_, person) => {
    await writeSubscriber(cms, 'not@people.test', person)
    await writeSubscriber(cms, 'control@people.test', { follows: [municipality('Delft')] })
    await publish()
    await tell()
    expect(await posted()).toEqual(['control@people.test'])
  })

  it('a new festival is told after a minute, and not when it is over or off the site', async () => {
    await writeSubscriber(cms, 'reader@people.test', { follows: [municipality('Delft')] })
    const id = await publish()
    await tell(minutes(0))
    expect(await posted()).toEqual([])
    await editor.patch(`/api/festivals/${id}`, { _status: 'draft' })
    await tell()
    expect(await posted()).toEqual([])
    await change(id, {})
    await tell()
    expect(await posted()).toEqual(['reader@people.test'])
    await publish({ timeSlots: [{ day: '2026-02-01', endTime: '17:00', startTime: '12:00' }] })
    await tell()
    expect(await posted()).toEqual(['reader@people.test'])
  })

  it.skipIf(isMongo)('a change that can’t be recorded keeps no other change from being told', async () => {
    await writeSubscriber(cms, 'reader@people.test', { follows: [municipality('Delft')] })
    const [first] = [await publish(), await publish()].toSorted()
    const refused = {
      statement: 'UPDATE',
      table: 'festival_changes',
      when: `OLD.festival = '${first}'`,
    } as const
    await whileStuck(cms.payload, refused, () => expect(tell()).rejects.toThrow(/failed/i))
    expect(await posted()).toEqual(['reader@people.test', 'reader@people.test'])
    await tell()
    expect(await posted()).toHaveLength(2)
  })

  it('the mail about a new festival holds only published texts', async () => {
    await writeSubscriber(cms, 'reader@people.test', { follows: [municipality('Delft')] })
    const id = await publish({ title: 'Openbaar' })
    await editor.patch(`/api/festivals/${id}?draft=true`, { title: 'Nog geheim' })
    await tell()
    const mail = (await mailsTo('reader@people.test')).at(-1)
    expect(mail?.subject).toBe('Nieuw in Delft: Openbaar')
    expect(mail?.text).not.toContain('geheim')
  })

  it('a new festival is told to more followers than fit in memory at once, to each once', async () => {
    const count = 230
    for (let index = 0; index < count; index += 1)
      await writeSubscriber(cms, `many${index}@people.test`, {
        follows: [municipality('Delft'), ...(index % 2 === 0 ? [organisation(delft)] : [])],
      })
    await publish()
    await tell()
    const to = await posted()
    expect(to).toHaveLength(count)
    expect(new Set(to).size).toBe(count)
  })
})

describe('a change of a festival', () => {
  it('a change of a festival is told with its present values and the reason', async () => {
    await writeSubscriber(cms, 'reader@people.test', { follows: [municipality('Delft')], locale: 'en' })
    const id = await publish({ title: 'Straatfeest' })
    await tell()
    await change(id, { eventStatus: 'cancelled', eventStatusReason: 'Er komt storm.' })
    await tell()
    const mail = (await mailsTo('reader@people.test')).at(-1)
    expect(mail?.subject).toBe('Straatfeest: Cancelled')
    expect(mail?.text).toContain('Er komt storm.')
  })

  it('a change of day and place together is one mail, and an outdated change is none', async () => {
    await writeSubscriber(cms, 'reader@people.test', { follows: [municipality('Delft')] })
    const id = await publish({ title: 'Straatfeest' })
    await tell()
    const moved = {
      timeSlots: [{ day: '2055-07-03', endTime: '17:00', startTime: '12:00' }],
      venue: { municipality: 'Delft', name: 'Park', province: 'zuid-holland', street: 'Parklaan 2' },
    }
    await change(id, moved)
    await tell()
    expect((await posted()).length).toBe(2)
    expect((await mailsTo('reader@people.test')).at(-1)?.subject).toContain(
      'dag of tijd, Verplaatst naar een andere plek',
    )
    await change(id, { eventStatus: 'postponed', eventStatusReason: 'De zaal is weg.' })
    await change(id, { eventStatus: 'scheduled' })
    await tell()
    expect((await posted()).length).toBe(3)
    expect((await mailsTo('reader@people.test')).at(-1)?.subject).toBe('Straatfeest: Gaat toch door')
  })
})

describe('the mail of the week', () => {
  const inAWeek = () => minutes(7 * 24 * 60)

  it('the mail of the week tells all new changes, once a week, and is not sent when there are none', async () => {
    await writeSubscriber(cms, 'weekly@people.test', {
      follows: [municipality('Delft', { rhythm: 'weekly' })],
    })
    await writeSubscriber(cms, 'bored@people.test', {
      follows: [municipality('Utrecht', { rhythm: 'weekly' })],
    })
    await tellWeekly(req, minutes(0))
    const titles = ['Eerste feest', 'Tweede feest']
    const first = await publish({ title: titles[0] })
    await publish({ title: titles[1] })
    await change(first, {
      eventStatusReason: '',
      timeSlots: [{ day: '2055-07-03', endTime: '17:00', startTime: '12:00' }],
    })
    await tellWeekly(req, inAWeek())
    await tellWeekly(req, inAWeek())
    expect(await posted()).toEqual(['weekly@people.test'])
    const [mail] = await mailsTo('weekly@people.test')
    for (const title of titles) expect(mail?.text.split(`Nieuw: ${title}`)).toHaveLength(2)
    expect(mail?.text).toContain('3 juli 2055')
    expect(mail?.html).toMatch(/<a href="http[^"]+\/festivals\/eerste-feest/)
    expect(mail?.headers['list-unsubscribe']).toMatch(/&follow=weekly>$/)
    expect(mail?.text).toMatch(/Stop met de mail van de week:\nhttp\S+&follow=weekly\n/)
    await tellWeekly(req, minutes(14 * 24 * 60))
    expect(await posted()).toEqual(['weekly@people.test'])
  })
})
