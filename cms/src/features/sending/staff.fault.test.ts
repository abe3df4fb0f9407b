import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { minute, reader, readers, senderClient } from '../../../tests/sender-client.ts'
import { addReaders, allDeliveries, planMailing } from '../../../tests/sending.ts'

const client = senderClient()

test('a planned newsletter waits for its time, and leaves at the first start after it', async () => {
  await addReaders(client.req, 3)
  const { mailing } = await planMailing(client.cms)
  await client.cms.payload.update({
    collection: 'mailings',
    data: { sendAt: new Date(client.clock + 60 * minute).toISOString() },
    id: mailing,
    overrideAccess: true,
  })
  await client.turn()
  expect(await client.mailing(mailing)).toMatchObject({ state: 'scheduled' })
  client.clock += 24 * 60 * minute
  await client.turn()
  await client.turn()
  expect(client.arrived()).toEqual(readers(3))
})

test.each(['drop', 'silent'] as const)(
  'a mail whose taking is not confirmed (%s) is for a person to decide',
  async (manner) => {
    client.server.behave(manner)
    await addReaders(client.req, 1)
    const { mailing } = await planMailing(client.cms)
    await client.turn()
    expect(await client.counts()).toEqual({ unknown: 1 })
    expect(await client.mailing(mailing)).toMatchObject({ state: 'sent' })
    client.server.behave('take')
    client.clock += 24 * 60 * minute
    await client.turn()
    expect(client.arrived()).toEqual(readers(1))

    const editor = await client.cms.as('editor')
    const address = `/api/deliveries/${(await allDeliveries(client.cms))[0]?.id}/resend`
    expect((await (await client.cms.as('delft')).post(address, { confirm: true })).status).toBe(403)
    expect((await editor.post(address, {})).status).toBe(409)
    expect((await editor.post(address, { confirm: true })).status).toBe(200)
    await client.turn()
    expect(client.arrived()).toEqual([reader(1), reader(1)])
    expect(await client.counts()).toEqual({ accepted: 1 })
    expect((await editor.post(address, { confirm: true })).status).toBe(409)
  },
)

test('mails leave no faster than staff allow, also after they change the limit', async () => {
  await addReaders(client.req, 30)
  await planMailing(client.cms)
  let allowed = 60
  const begun = client.clock
  const at: number[] = []
  const paced: Mailer = {
    ...client.mailer,
    send: (letter, mayGo) => {
      at.push(client.clock - begun)
      if (at.length === 10) allowed = 600
      return client.mailer.send(letter, mayGo)
    },
  }
  const { sendDueMailings } = await import('./sender.ts')
  await sendDueMailings({
    allowed: () => Promise.resolve(allowed),
    concurrency: 1,
    leaseLasts: 30_000,
    mailer: paced,
    now: () => new Date(client.clock),
    payload: client.cms.payload,
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      client.clock += milliseconds
      return Promise.resolve()
    },
  })
  expect(client.arrived()).toEqual(readers(30))
  expect(at[9]).toBe(9000)
  expect(at[29]).toBeGreaterThan(10_000)
  expect(at[29]).toBeLessThan(14_000)
})

test('a stopped mailing skips its waiting deliveries, and keeps the finished ones', async () => {
  await addReaders(client.req, 30)
  const { mailing } = await planMailing(client.cms)
  const stopping = new Promise<void>((resolve) => {
    client.server.at('received', () => {
      client.server.at('received', () => undefined)
      void client.step(mailing, 'stop').then(() => resolve())
    })
  })
  const slow: Mailer = {
    ...client.mailer,
    send: async (letter, mayGo) => {
      if (client.server.received.length > 0) await stopping
      return client.mailer.send(letter, mayGo)
    },
  }
  await client.turn({ concurrency: 2, mailer: slow })
  const { accepted = 0, skipped = 0 } = await client.counts()
  expect(accepted + skipped).toBe(30)
  expect(accepted).toBe(client.arrived().length)
  expect(accepted).toBeLessThanOrEqual(3)
  client.clock += minute
  await client.turn()
  expect(client.arrived()).toHaveLength(accepted)
  expect((await client.step(mailing, 'resume')).status).toBe(409)
})

test('a paused mailing sends nothing, and resuming it sends the rest', async () => {
  await addReaders(client.req, 20)
  const { mailing } = await planMailing(client.cms)
  const slow: Mailer = {
    ...client.mailer,
    send: async (letter, mayGo) => {
      const outcome = await client.mailer.send(letter, mayGo)
      if (client.server.received.length === 3) await client.step(mailing, 'pause')
      return outcome
    },
  }
  await client.turn({ concurrency: 1, mailer: slow })
  expect(client.arrived()).toHaveLength(3)
  await client.turn()
  expect(client.arrived()).toHaveLength(3)
  expect((await client.step(mailing, 'resume')).status).toBe(200)
  await client.turn()
  expect(client.arrived()).toEqual(readers(20))
})
