import { describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { write, writeNewsletter } from '../../../tests/followers.ts'
import { readMails } from '../../../tests/outbox.ts'
import { retained } from '../../../tests/retained.ts'

const world = retained()
const { account, count, daysAgo, follow, keep, person, stored, subscribers } = world

describe('subscribers', () => {
  it('subscribers who never confirmed are deleted after seven days, with their mails', async () => {
    await person('young', { newsletter: 'unconfirmed', requestedAt: daysAgo(6.9) })
    await person('old', { newsletter: 'unconfirmed', requestedAt: daysAgo(7.1) })
    await person('reader', { newsletter: 'confirmed', requestedAt: daysAgo(90) })
    await Promise.all([keep(), keep()])
    expect(await subscribers()).toEqual({ reader: 'confirmed', young: 'unconfirmed' })
    expect(await count('consents')).toBe(2)
    expect(await count('suppressions')).toBe(0)
  })

  it('subscribers who never confirmed the newsletter keep their confirmed follows', async () => {
    await person('follower', { follows: [follow()], newsletter: 'unconfirmed', requestedAt: daysAgo(8) })
    await keep()
    expect(await subscribers()).toEqual({ follower: 'none' })
    expect(await count('follows')).toBe(1)
  })

  it('subscribers who left are deleted after thirty days, except for a fingerprint', async () => {
    await person('recent', { newsletter: 'unsubscribed', unsubscribedAt: daysAgo(29) })
    await person('gone', { newsletter: 'unsubscribed', unsubscribedAt: daysAgo(31) })
    await person('follower', {
      follows: [follow()],
      newsletter: 'unsubscribed',
      unsubscribedAt: daysAgo(31),
    })
    await keep()
    await keep()
    expect(await subscribers()).toEqual({ follower: 'none', recent: 'unsubscribed' })
    const { docs } = await world.cms.payload.find({ collection: 'suppressions', overrideAccess: true })
    expect(docs.map(({ reason }) => reason)).toEqual(['unsubscribed', 'unsubscribed'])
    expect(JSON.stringify(docs)).not.toContain('people.test')
  })

  it('subscribers lose follows that were not confirmed, or that stopped long ago', async () => {
    await person('both', {
      follows: [
        follow({ requestedAt: daysAgo(8), state: 'unconfirmed' }),
        follow({ requestedAt: daysAgo(2), state: 'unconfirmed', target: 'Utrecht' }),
        follow({ state: 'stopped', stoppedAt: daysAgo(31), target: 'Breda' }),
        follow({ target: 'Gouda' }),
      ],
    })
    await person('idle', { follows: [follow({ requestedAt: daysAgo(8), state: 'unconfirmed' })] })
    await keep()
    expect(await count('follows')).toBe(2)
    expect(await subscribers()).toEqual({ both: 'none' })
  })
})

describe('mails', () => {
  it('the mails of newsletters are deleted after ninety days, and their sums stay', async () => {
    const letter = await writeNewsletter(world.cms, 'Lente')
    const recent = await writeNewsletter(world.cms, 'Zomer')
    const mailing = (newsletter: string, days: number) =>
      write(world.cms.payload, 'mailings', {
        finishedAt: daysAgo(days),
        newsletter,
        sendAt: daysAgo(days),
        state: 'sent',
      })
    const id = await mailing(letter, 91)
    await mailing(recent, 89)
    const states = ['accepted', 'accepted', 'accepted', 'failed', 'skipped', 'unknown']
    for (const [index, state] of states.entries())
      await write(world.cms.payload, 'deliveries', {
        ...(index === 0 ? { bouncedAt: daysAgo(90) } : {}),
        key: `${letter}:${index}`,
        newsletter: letter,
        state,
        subscriber: String(index),
      })
    await write(world.cms.payload, 'deliveries', {
      key: recent,
      newsletter: recent,
      state: 'accepted',
      subscriber: 'x',
    })
    await keep()
    await keep()
    expect(await count('deliveries')).toBe(1)
    const { counts } = await world.cms.payload.findByID({ collection: 'mailings', id, overrideAccess: true })
    expect(counts).toMatchObject({ accepted: 3, bounced: 1, failed: 1, skipped: 1, unknown: 1, waiting: 0 })
  })

  it('sent mails are deleted after eight weeks, and those that wait for a person stay', async () => {
    const { post } = await import('#platform/outbox/outbox.kit.ts')
    const words = { html: '<p>x</p>', language: 'nl', subject: 'x', template: 'test', text: 'x' }
    await post(world.req, { ...words, key: 'sent', to: 'a@people.test' })
    expect(await readMails(world.cms)).toHaveLength(1)
    await post(world.req, { ...words, key: 'waits', to: 'b@people.test' })
    await keep(55)
    expect(await count('outbox')).toBe(2)
    await keep(57)
    expect(await count('outbox')).toBe(1)
    expect(await readMails(world.cms)).toMatchObject([{ to: 'b@people.test' }])
  })
})

describe('an organiser’s account', () => {
  const mailed = async (email: string): Promise<number> =>
    (await readMails(world.cms)).filter(({ to }) => to === email).length

  it('an organiser’s account without logins for two years is warned once, and kept by a login', async () => {
    const id = await account('back@people.test', daysAgo(800))
    await account('busy@people.test', daysAgo(700))
    await Promise.all([keep(), keep()])
    await keep(1)
    expect(await mailed('back@people.test')).toBe(1)
    expect(await mailed('busy@people.test')).toBe(0)
    expect((await stored(id)).inactivityWarnedAt).toBeTruthy()
    await world.cms.logIn('back@people.test')
    expect((await stored(id)).inactivityWarnedAt).toBeNull()
    await keep(31)
    expect((await stored(id)).status).toBe('active')
  })

  it('an organiser’s account still without a login thirty days later ends, and its festivals stay', async () => {
    const id = await account('never@people.test', daysAgo(800))
    const festival = await world.cms.payload.create({
      collection: 'festivals',
      data: festivalData(world.cms.content.organisations.delft, { _status: 'published', owner: id }) as never,
      overrideAccess: true,
    })
    await keep()
    await keep(29)
    expect((await stored(id)).name).toBe('Bo van Dam')
    await keep(31)
    await keep(31)
    expect(await stored(id)).toMatchObject({ name: 'Gewist account', status: 'suspended' })
    expect((await world.cms.anonymous.get(`/api/festivals/${festival.id}`)).status).toBe(200)
  })

  it('an organiser’s account from before logins were recorded counts from now', async () => {
    const id = await account('unknown@people.test', null)
    await keep()
    expect((await stored(id)).lastSeenAt).toBe(new Date(world.now).toISOString())
  })
})
