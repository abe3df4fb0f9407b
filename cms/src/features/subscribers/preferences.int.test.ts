import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { choices, delft, signingUp } from '../../../tests/signing-up.ts'
import { firstWordings, versionOf } from './wording.rules.ts'

let cms: Cms
let client: ReturnType<typeof signingUp>

beforeAll(async () => {
  cms = await startCms()
  client = signingUp(cms)
})
afterAll(() => cms.stop())

const eventsOf = async (email: string) =>
  (await client.consentsOf(email)).map(({ event, subject }) => `${event} ${subject}`)

describe('preferences', () => {
  it('preferences show the subscriber’s data without the whole address, and save the choices', async () => {
    const province = { kind: 'province', target: 'utrecht' }
    const { email, links } = await client.confirmed({ follows: [delft, province] })
    const seen = await client.look(links.preferences)
    expect(seen).toMatchObject({ mailLocale: 'nl', newsletter: true, provinces: [], state: 'open' })
    expect(JSON.stringify(seen)).not.toContain(email)
    expect(seen.email).toMatch(/^[^@]•+@people\.test$/)
    const idOf = (kind: string) => seen.follows.find((one: { kind: string }) => one.kind === kind).id
    const answer = await client.post(
      'preferences',
      choices(links.preferences, {
        follows: [
          { id: idOf('municipality'), rhythm: 'weekly' },
          { id: idOf('province'), rhythm: 'stop' },
        ],
        mailLocale: 'ar',
        provinces: ['utrecht', 'drenthe'],
      }),
    )
    expect(answer.body).toEqual({ state: 'taken' })
    expect(await client.look(links.preferences)).toMatchObject({
      follows: [{ kind: 'municipality', rhythm: 'weekly' }],
      mailLocale: 'ar',
      newsletter: true,
      provinces: ['drenthe', 'utrecht'],
    })
    expect(await eventsOf(email)).toContain('withdrawn province:utrecht')
    await client.post('preferences', choices(links.preferences))
    expect(await client.look(links.preferences)).toMatchObject({ mailLocale: 'nl', provinces: [] })
  })

  it('preferences turn the newsletter off and on, with evidence of the sentences', async () => {
    const { email, links } = await client.confirmed()
    await client.post('preferences', choices(links.preferences, { newsletter: false }))
    expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
    const unread = await client.post('preferences', choices(links.preferences, { wording: '000000000000' }))
    expect([unread.status, unread.body.fields]).toEqual([422, ['wording']])
    await Promise.all([1, 2].map(() => client.post('preferences', choices(links.preferences))))
    expect((await client.rowOf(email))?.newsletter).toBe('confirmed')
    expect(await client.suppressed(email)).toEqual([])
    const last = (await client.consentsOf(email)).filter(({ event }) => event === 'requested').at(-1)
    expect(last).toMatchObject({
      formUrl: 'http://localhost:3000/nieuwsbrief/voorkeuren',
      wording: firstWordings.nl.newsletter,
    })
  })

  it('preferences add follows at once, without another mail, with evidence of the sentences', async () => {
    const { email, id, links } = await client.confirmed()
    const organisation = { kind: 'organisation', target: cms.content.organisations.delft }
    const utrecht = { kind: 'province', target: 'utrecht' }
    const followWording = versionOf(firstWordings.nl.follow)
    const more = { alsoFollow: [delft, utrecht, organisation], followWording }
    const unread = await client.post('preferences', choices(links.preferences, { alsoFollow: [delft] }))
    expect([unread.status, unread.body.fields]).toEqual([422, ['wording']])
    const answers = await Promise.all(
      [1, 2].map(() => client.post('preferences', choices(links.preferences, more))),
    )
    for (const { body } of answers) expect(body).toEqual({ state: 'taken' })
    expect((await client.look(links.preferences)).follows).toMatchObject([
      { kind: 'municipality', name: 'Delft', rhythm: 'immediate' },
      { kind: 'province', name: 'Utrecht' },
      { kind: 'organisation' },
    ])
    const evidence = (await client.consentsOf(email)).filter(
      ({ subject }) => subject === 'municipality:Delft',
    )
    expect(evidence.map(({ event }) => event).toSorted()).toEqual(['confirmed', 'requested'])
    expect(evidence.find(({ event }) => event === 'requested')).toMatchObject({
      formUrl: 'http://localhost:3000/nieuwsbrief/voorkeuren',
      locale: 'nl',
      wording: firstWordings.nl.follow,
      wordingVersion: followWording,
    })
    expect(await client.mailsTo(email)).toHaveLength(1)
    // A stopped follow begins again.
    const [row] = await client.followsOf(email)
    await client.leave(links.unsubscribe, { follows: [row?.id] })
    await client.post('preferences', choices(links.preferences, more))
    expect((await client.followsOf(email)).map(({ state, subscriber }) => [state, subscriber])).toEqual(
      Array.from({ length: 3 }, () => ['confirmed', id]),
    )
  })

  it('preferences take no organisation that is not on the site, and no more than fifty follows', async () => {
    const { links } = await client.confirmed()
    const followWording = versionOf(firstWordings.nl.follow)
    const ask = async (alsoFollow: readonly object[]) =>
      (await client.post('preferences', choices(links.preferences, { alsoFollow, followWording }))).body
    const nobody = { kind: 'organisation', target: crypto.randomUUID() }
    expect((await ask([delft, nobody])).fields).toEqual(['organisation'])
    const place = (index: number) => ({
      kind: 'municipality',
      target: `Plaats ${'abcdefghij'[index % 10]}${'abcdef'[Math.floor(index / 10)]}`,
    })
    for (let from = 0; from < 48; from += 3)
      await ask([from, from + 1, from + 2].map((index) => place(index)))
    expect((await ask([48, 49].map((index) => place(index)))).state).toBe('taken')
    expect((await ask([place(50)])).fields).toEqual(['tooMany'])
    expect((await ask([place(49)])).state).toBe('taken')
    expect((await client.look(links.preferences)).follows).toHaveLength(50)
  })

  it('preferences leave everything at once', async () => {
    const { email, links } = await client.confirmed({ follows: [delft] })
    await client.post('preferences', choices(links.preferences, { leave: true }))
    expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
    expect(await client.followsOf(email)).toMatchObject([{ state: 'stopped' }])
  })

  it('invalid preferences are refused by name, and no other link opens them', async () => {
    const { links } = await client.confirmed()
    for (const more of [{ mailLocale: 'xx' }, { provinces: 'all' }, { follows: [{ id: 'x' }] }, { more: 1 }])
      expect((await client.post('preferences', choices(links.preferences, more))).status).toBe(422)
    for (const token of [links.unsubscribe, links.confirm, 'x'])
      expect((await client.post('preferences', choices(token))).body).toEqual({ state: 'unknown' })
  })
})

describe('the evidence of one address', () => {
  it('the evidence of one address is a file for administrators only', async () => {
    const { email, id, links } = await client.confirmed()
    await client.leave(links.unsubscribe)
    const path = `/api/subscribers/${id}/proof`
    const file = await (await cms.as('admin')).get(path)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toContain(`attachment; filename="consent-${id}.txt"`)
    for (const word of [email, 'Gevraagd', 'Bevestigd', 'Ingetrokken', firstWordings.nl.newsletter])
      expect(file.text).toContain(word)
    const nonce = (await cms.payload.findByID({ collection: 'subscribers', id, overrideAccess: true })).nonce
    expect(file.text).not.toContain(nonce)
    for (const api of [cms.anonymous, await cms.as('editor'), await cms.as('delft')])
      expect((await api.get(path)).status).toBe(403)
    const gone = await (await cms.as('admin')).get(`/api/subscribers/${crypto.randomUUID()}/proof`)
    expect(gone.status).toBe(404)
  })
})
