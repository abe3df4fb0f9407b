import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { choices, delft, newSignUp, signingUp } from '../../../tests/signing-up.ts'

let cms: Cms
let req: PayloadRequest
let client: ReturnType<typeof signingUp>

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  client = signingUp(cms)
})
afterAll(() => cms.stop())

const eventsOf = async (email: string) =>
  (await client.consentsOf(email)).map(({ event, subject }) => `${event} ${subject}`).toSorted()

describe('a confirmation link', () => {
  it('a confirmation link shows the requests, and opening it changes nothing', async () => {
    const { email, token } = await client.signedUp({ follows: [delft] })
    for (let time = 0; time < 3; time += 1)
      expect(await client.look(token)).toMatchObject({
        follows: [{ kind: 'municipality', name: 'Delft' }],
        isAsMailed: true,
        newsletter: true,
        purpose: 'confirm',
        state: 'open',
      })
    expect((await client.rowOf(email))?.newsletter).toBe('unconfirmed')
    expect(await eventsOf(email)).toEqual(['requested municipality:Delft', 'requested newsletter'])
  })

  it('a confirmation link confirms every request that was shown, once, however often it is pressed', async () => {
    const { email, token } = await client.signedUp({ follows: [delft] })
    const answers = await Promise.all([client.confirm(token), client.confirm(token), client.confirm(token)])
    answers.push(await client.confirm(token))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const row = await client.rowOf(email)
    expect(row?.newsletter).toBe('confirmed')
    expect(row?.confirmedAt).toBeTruthy()
    expect(await client.followsOf(email)).toMatchObject([{ state: 'confirmed' }])
    expect(await eventsOf(email)).toEqual([
      'confirmed municipality:Delft',
      'confirmed newsletter',
      'requested municipality:Delft',
      'requested newsletter',
    ])
    const confirmed = (await client.consentsOf(email)).find(({ event }) => event === 'confirmed')
    expect(confirmed).toMatchObject({
      formUrl: 'http://localhost:3000/nieuwsbrief/bevestig',
      ipPrefix: '2001:db8:7::/48',
      locale: 'nl',
    })
    const after = await client.look(token)
    expect(after).toMatchObject({ purpose: 'confirm', state: 'done' })
    expect(after.preferencesUrl).toContain('/nieuwsbrief/voorkeuren?token=')
  })

  it('a confirmation link confirms no request from after the page was opened', async () => {
    const { email, token } = await client.signedUp()
    const { until } = await client.look(token)
    await client.post('sign-up', newSignUp({ email, follows: [delft], newsletter: false }))
    expect((await client.look(token)).isAsMailed).toBe(false)
    await client.confirm(token, until)
    expect((await client.rowOf(email))?.newsletter).toBe('confirmed')
    expect(await client.followsOf(email)).toMatchObject([{ state: 'unconfirmed' }])
    await client.confirm(token)
    expect(await client.followsOf(email)).toMatchObject([{ state: 'confirmed' }])
  })

  it('a confirmation link expires after seven days', async () => {
    const { email, token } = await client.signedUp()
    const id = (await client.rowOf(email))?.id ?? ''
    await client.longAgo(id, 7.01, 'requestedAt', 'confirmationSentAt')
    expect(await client.look(token)).toEqual({ purpose: 'confirm', state: 'expired' })
    expect((await client.confirm(token)).status).toBe(200)
    expect((await client.rowOf(email))?.newsletter).toBe('unconfirmed')
  })

  it('a confirmation link does not bring back a subscriber who has left since', async () => {
    const { email, id, links, token } = await client.confirmed()
    await client.leave(links.unsubscribe)
    expect(await client.look(token)).toEqual({ purpose: 'confirm', state: 'used' })
    await client.confirm(token)
    expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
    expect(id).not.toBe('')
  })

  it('a forged link, or one of another subscriber or purpose, opens nothing', async () => {
    const { links } = await client.confirmed()
    const other = await client.confirmed()
    const [, , signature = ''] = links.confirm.split('.')
    const forged = [
      '',
      'x',
      `${other.id}.confirm.${signature}`,
      `${crypto.randomUUID()}.confirm.${signature}`,
      links.confirm.replace('.confirm.', '.preferences.'),
      `${links.confirm}x`,
    ]
    for (const token of forged) expect(await client.look(token)).toEqual({ state: 'unknown' })
    for (const token of [...forged, links.unsubscribe, links.preferences])
      expect((await client.confirm(token)).body).toEqual({ state: 'unknown' })
    for (const token of [...forged, links.confirm])
      expect((await client.leave(token)).body).toEqual({ state: 'unknown' })
  })
})

describe('leaving', () => {
  it('leaving ends the newsletter with evidence, stores a fingerprint, and works from every earlier mail', async () => {
    const { email, links } = await client.confirmed({ follows: [delft] })
    for (let time = 0; time < 3; time += 1)
      expect((await client.leave(links.unsubscribe)).body).toEqual({ state: 'taken' })
    expect(await client.rowOf(email)).toMatchObject({ newsletter: 'unsubscribed' })
    expect(await client.followsOf(email)).toMatchObject([{ state: 'confirmed' }])
    expect((await eventsOf(email)).filter((event) => event.startsWith('withdrawn'))).toEqual([
      'withdrawn newsletter',
    ])
    const [fingerprint] = await client.suppressed(email)
    expect(fingerprint).toMatchObject({ reason: 'unsubscribed' })
    expect(JSON.stringify(fingerprint)).not.toContain(email)

    await client.longAgo((await client.rowOf(email))?.id ?? '', 2, 'confirmationSentAt')
    await client.post('sign-up', newSignUp({ email }))
    await client.confirm(links.confirm)
    expect((await client.rowOf(email))?.newsletter).toBe('confirmed')
    expect(await client.suppressed(email)).toEqual([])
    await client.leave(links.unsubscribe)
    expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
    expect((await eventsOf(email)).filter((event) => event === 'withdrawn newsletter')).toHaveLength(2)
  })

  it('leaving at the very moment of confirming wins, in either order', async () => {
    for (let time = 0; time < 8; time += 1) {
      const { email, token } = await client.signedUp()
      const id = (await client.rowOf(email))?.id ?? ''
      const { unsubscribe } = await import('./subscribers.kit.ts')
      await Promise.all([client.confirm(token), unsubscribe(req, id), client.confirm(token)])
      expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
      expect(await client.suppressed(email)).toHaveLength(1)
      expect(await eventsOf(email)).toContain('withdrawn newsletter')
    }
  })

  it('leaving between the reading and the writing of a confirmation wins', async () => {
    const { email } = await client.signedUp({ follows: [delft] })
    const row = await client.rowOf(email)
    if (row === undefined) throw new Error('no row')
    const { unsubscribe } = await import('./subscribers.kit.ts')
    const { confirm } = await import('./confirm.ts')
    await unsubscribe(req, row.id)
    await confirm(req, row, { now: new Date(), place: {}, until: new Date() })
    expect((await client.rowOf(email))?.newsletter).toBe('unsubscribed')
    expect(await client.suppressed(email)).toHaveLength(1)
  })

  it('leaving one follow stops no other, and only that of its own subscriber', async () => {
    const province = { kind: 'province', target: 'utrecht' }
    const { email, links } = await client.confirmed({ follows: [delft, province] })
    const other = await client.confirmed({ follows: [delft] })
    const [foreign] = await client.followsOf(other.email)
    const own = (await client.followsOf(email)).find(({ kind }) => kind === 'municipality')
    await client.leave(links.unsubscribe, { follows: [foreign?.id] })
    await client.leave(links.unsubscribe, { follows: [own?.id] })
    const states = (await client.followsOf(email)).map(({ kind, state }) => `${kind} ${state}`)
    expect(states.toSorted()).toEqual(['municipality stopped', 'province confirmed'])
    expect(await client.followsOf(other.email)).toMatchObject([{ state: 'confirmed' }])
    expect((await client.rowOf(email))?.newsletter).toBe('confirmed')
  })

  it('leaving by a link stops all follows of that mail, or all of the weekly mail', async () => {
    const targets = ['drenthe', 'utrecht', 'zeeland'].map((target) => ({ kind: 'province', target }))
    const { email, links } = await client.confirmed({ follows: [delft, ...targets] })
    const idOf = async (target: string) =>
      (await client.followsOf(email)).find((one) => one.target === target)?.id ?? ''
    const follows = [
      { id: await idOf('utrecht'), rhythm: 'weekly' },
      { id: await idOf('zeeland'), rhythm: 'weekly' },
    ]
    await client.post('preferences', choices(links.preferences, { follows, wording: '0123456789ab' }))
    const followed = async () =>
      (await client.followsOf(email)).filter(({ state }) => state === 'confirmed').map(({ target }) => target)
    await client.leave(links.unsubscribe, { follows: 'weekly' })
    expect((await followed()).toSorted()).toEqual(['Delft', 'drenthe'])
    await client.leave(links.unsubscribe, { follows: [await idOf('Delft'), await idOf('drenthe')] })
    expect(await followed()).toEqual([])
    expect((await client.rowOf(email))?.newsletter).toBe('confirmed')
    for (const follows of [[], ['x'], 'all'])
      expect((await client.leave(links.unsubscribe, { follows })).status).toBe(422)
  })

  it('leaving without a newsletter stops all follows', async () => {
    const { email, links } = await client.confirmed({ follows: [delft], newsletter: false })
    await client.leave(links.unsubscribe)
    expect(await client.followsOf(email)).toMatchObject([{ state: 'stopped' }])
    expect(await eventsOf(email)).toContain('withdrawn municipality:Delft')
  })
})

describe('a bounced address', () => {
  it('a bounced address gets no mail until its owner confirms again', async () => {
    const { markBounced } = await import('./subscribers.kit.ts')
    const { email, id } = await client.confirmed()
    await Promise.all([markBounced(req, id), markBounced(req, id)])
    expect((await client.rowOf(email))?.bouncedAt).toBeTruthy()
    expect(await client.suppressed(email)).toMatchObject([{ reason: 'bounced' }])
    await client.longAgo(id, 2, 'confirmationSentAt')
    await client.post('sign-up', newSignUp({ email }))
    expect((await client.rowOf(email))?.newsletter).toBe('unconfirmed')
    const mail = (await client.mailsTo(email)).at(-1)
    await client.confirm(mail === undefined ? '' : client.linkIn(mail))
    expect(await client.rowOf(email)).toMatchObject({ bouncedAt: null, newsletter: 'confirmed' })
    expect(await client.suppressed(email)).toEqual([])
  })
})
