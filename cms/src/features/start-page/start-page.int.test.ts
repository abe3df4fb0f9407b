import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import type { Person } from '../../../tests/people.ts'
import { planMailing } from '../../../tests/sending.ts'
import type { ownFestivals as OwnFestivals } from './own-festivals.ts'
import type { ownOrganisations as OwnOrganisations } from './own-organisations.ts'
import type { waitingForStaff as WaitingForStaff } from './waiting-for-staff.ts'

let cms: Cms
let ownFestivals: typeof OwnFestivals
let ownOrganisations: typeof OwnOrganisations
let waitingForStaff: typeof WaitingForStaff

beforeAll(async () => {
  cms = await startCms()
  // Imported late, because these files read the settings, which this test sets first.
  ;({ ownFestivals } = await import('./own-festivals.ts'))
  ;({ ownOrganisations } = await import('./own-organisations.ts'))
  ;({ waitingForStaff } = await import('./waiting-for-staff.ts'))
})
afterAll(() => cms.stop())

const requestOf = async (person: Person): Promise<PayloadRequest> => {
  const user = await cms.payload.findByID({
    collection: 'users',
    depth: 0,
    id: cms.content.users[person],
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload)
}

const listOf = async (key: string) => {
  const lists = await waitingForStaff(await requestOf('editor'), new Date())
  return lists.find((one) => one.key === key)
}

describe('an organiser’s start page', () => {
  it('an organiser’s start page holds the festivals of their organisation and of no other', async () => {
    const own = await ownFestivals(await requestOf('delft'))
    const { delftDraft, delftLive } = cms.content.festivals
    const { docs } = await cms.payload.find({
      collection: 'festivals',
      draft: true,
      overrideAccess: true,
      pagination: false,
      where: { organisation: { equals: cms.content.organisations.delft } },
    })
    expect(own.map(({ id }) => id).toSorted()).toEqual(docs.map(({ id }) => id).toSorted())
    expect(own.find(({ id }) => id === delftLive)).toMatchObject({ isLive: true, place: 'Delft' })
    expect(own.find(({ id }) => id === delftDraft)).toMatchObject({
      address: null,
      isLive: false,
      state: 'draft',
    })
  })

  it('an organiser’s start page names their organisation and their colleagues who can log in', async () => {
    const [organisation, ...others] = await ownOrganisations(await requestOf('delft'))
    expect(others).toEqual([])
    expect(organisation?.id).toBe(cms.content.organisations.delft)
    expect(organisation?.colleagues).toContain('Colleague in Delft')
    expect(organisation?.colleagues).not.toContain('Organiser in Delft')
    expect(organisation?.colleagues).not.toContain('Organiser in Utrecht')
  })

  it('an organiser’s start page is empty for staff and for people without an organisation', async () => {
    expect(await ownFestivals(await requestOf('editor'))).toEqual([])
    const req = await requestOf('delft')
    if (req.user) req.user.organisations = []
    expect(await ownFestivals(req)).toEqual([])
    expect(await ownOrganisations(req)).toEqual([])
  })
})

describe('staff’s start page', () => {
  it('staff’s start page links to the work that waits', async () => {
    const organiser = await cms.as('delft')
    const data = festivalData(cms.content.organisations.delft, { title: 'Wacht op de redactie' })
    const { body } = await organiser.post('/api/festivals?draft=true&locale=nl', data)
    expect(await listOf('reviews')).toMatchObject({ count: 0, items: [] })
    await organiser.post(`/api/festivals/${body.doc.id}/review/submit`, {})
    expect(await listOf('reviews')).toMatchObject({
      count: 1,
      items: [
        {
          href: `/admin/collections/festivals/${body.doc.id}#review`,
          title: 'Wacht op de redactie',
          told: { nl: 'sinds vandaag' },
        },
      ],
    })
  })

  it('staff’s start page counts all waiting work and shows the first few', async () => {
    const lists = await waitingForStaff(await requestOf('editor'), new Date())
    expect(lists.map(({ key }) => key)).toEqual([
      'reviews',
      'applications',
      'reports',
      'mailings',
      'mails',
      'schedules',
      'pictures',
      'consents',
      'changes',
      'orphans',
    ])
    for (const { count, items } of lists) expect(items.length).toBe(Math.min(count, 5))
  })

  it('staff’s start page shows newsletters that are being sent, and lists those with trouble as waiting', async () => {
    const { newslettersUnderWay } = await import('./newsletters-under-way.ts')
    const { mailing } = await planMailing(cms, 'Buren van de straat')
    const req = await requestOf('editor')
    const change = (data: object) =>
      cms.payload.update({ collection: 'mailings', data: data as never, id: mailing, overrideAccess: true })
    const told = async () => (await newslettersUnderWay(req, new Date())).map((one) => one.told.nl)
    await change({ sendAt: '2099-05-01T08:00:00.000Z' })
    expect(await newslettersUnderWay(req, new Date())).toMatchObject([
      {
        href: `/admin/collections/mailings/${mailing}`,
        title: 'Buren van de straat',
        told: { nl: 'gaat weg op vrijdag 1 mei 2099 om 10:00' },
      },
    ])
    await change({ state: 'sending' })
    expect(await told()).toEqual(['wordt nu verstuurd'])
    await change({ pausedBecause: 'person', state: 'paused' })
    expect(await told()).toEqual(['staat op pauze'])
    await change({ pausedBecause: 'trouble' })
    expect(await told()).toEqual([])
    expect(await listOf('mailings')).toMatchObject({ count: 1 })
    await change({ state: 'sent' })
    expect(await told()).toEqual([])
  })

  it('staff’s start page lists a failed mail until staff have dealt with it', async () => {
    const at = new Date().toISOString()
    const mail = {
      attempts: 6,
      createdAt: at,
      fence: 0,
      html: '<p>Dag</p>',
      key: 'start-page-test',
      language: 'nl',
      rank: 0,
      state: 'failed',
      subject: 'Je account',
      template: 'invitation',
      text: 'Dag',
      to: 'a@example.org',
      updatedAt: at,
    }
    const { id } = await cms.payload.db.create({
      collection: 'outbox',
      data: mail,
      req: await requestOf('admin'),
    })
    expect(await listOf('mails')).toMatchObject({
      count: 1,
      items: [{ href: `/admin/collections/outbox/${String(id)}`, title: 'Je account → a@example.org' }],
    })
    await cms.payload.db.updateOne({ collection: 'outbox', data: { state: 'sent' }, id })
    expect((await listOf('mails'))?.count).toBe(0)
  })
})
