import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { minute, reader, readers, senderDesk } from '../../../tests/sender-desk.ts'
import { addReaders, allDeliveries, planMailing } from '../../../tests/sending.ts'

const desk = senderDesk()

test('a planned newsletter waits for its time, and leaves at the first start after it', async () => {
  await addReaders(desk.req, 3)
  const { mailing } = await planMailing(desk.cms)
  await desk.cms.payload.update({
    collection: 'mailings',
    data: { sendAt: new Date(desk.clock + 60 * minute).toISOString() },
    id: mailing,
    overrideAccess: true,
  })
  await desk.turn()
  expect(await desk.mailing(mailing)).toMatchObject({ state: 'scheduled' })
  desk.clock += 24 * 60 * minute
  await desk.turn()
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(3))
})

test.each(['drop', 'silent'] as const)(
  'a mail whose taking is not confirmed (%s) is for a person to decide',
  async (manner) => {
    desk.server.behave(manner)
    await addReaders(desk.req, 1)
    const { mailing } = await planMailing(desk.cms)
    await desk.turn()
    expect(await desk.counts()).toEqual({ unknown: 1 })
    expect(await desk.mailing(mailing)).toMatchObject({ state: 'sent' })
    desk.server.behave('take')
    desk.clock += 24 * 60 * minute
    await desk.turn()
    expect(desk.arrived()).toEqual(readers(1))

    const editor = await desk.cms.as('editor')
    const address = `/api/deliveries/${(await allDeliveries(desk.cms))[0]?.id}/resend`
    expect((await (await desk.cms.as('delft')).post(address, { confirm: true })).status).toBe(403)
    expect((await editor.post(address, {})).status).toBe(409)
    expect((await editor.post(address, { confirm: true })).status).toBe(200)
    await desk.turn()
    expect(desk.arrived()).toEqual([reader(1), reader(1)])
    expect(await desk.counts()).toEqual({ accepted: 1 })
    expect((await editor.post(address, { confirm: true })).status).toBe(409)
  },
)

test('mails leave no faster than staff allow, also after they change the limit', async () => {
  await addReaders(desk.req, 30)
  await planMailing(desk.cms)
  let allowed = 60
  const begun = desk.clock
  const at: number[] = []
  const paced: Mailer = {
    ...desk.mailer,
    send: (letter, mayGo) => {
      at.push(desk.clock - begun)
      if (at.length === 10) allowed = 600
      return desk.mailer.send(letter, mayGo)
    },
  }
  const { sendDueMailings } = await import('./sender.ts')
  await sendDueMailings({
    allowed: () => Promise.resolve(allowed),
    concurrency: 1,
    leaseLasts: 30_000,
    mailer: paced,
    now: () => new Date(desk.clock),
    payload: desk.cms.payload,
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      desk.clock += milliseconds
      return Promise.resolve()
    },
  })
  expect(desk.arrived()).toEqual(readers(30))
  expect(at[9]).toBe(9000)
  expect(at[29]).toBeGreaterThan(10_000)
  expect(at[29]).toBeLessThan(14_000)
})

test('a stopped mailing skips its waiting deliveries, and keeps the finished ones', async () => {
  await addReaders(desk.req, 30)
  const { mailing } = await planMailing(desk.cms)
  const stopping = new Promise<void>((resolve) => {
    desk.server.at('received', () => {
      desk.server.at('received', () => undefined)
      void desk.step(mailing, 'stop').then(() => resolve())
    })
  })
  const slow: Mailer = {
    ...desk.mailer,
    send: async (letter, mayGo) => {
      if (desk.server.received.length > 0) await stopping
      return desk.mailer.send(letter, mayGo)
    },
  }
  await desk.turn({ concurrency: 2, mailer: slow })
  const { accepted = 0, skipped = 0 } = await desk.counts()
  expect(accepted + skipped).toBe(30)
  expect(accepted).toBe(desk.arrived().length)
  expect(accepted).toBeLessThanOrEqual(3)
  desk.clock += minute
  await desk.turn()
  expect(desk.arrived()).toHaveLength(accepted)
  expect((await desk.step(mailing, 'resume')).status).toBe(409)
})

test('a paused mailing sends nothing, and resuming it sends the rest', async () => {
  await addReaders(desk.req, 20)
  const { mailing } = await planMailing(desk.cms)
  const slow: Mailer = {
    ...desk.mailer,
    send: async (letter, mayGo) => {
      const outcome = await desk.mailer.send(letter, mayGo)
      if (desk.server.received.length === 3) await desk.step(mailing, 'pause')
      return outcome
    },
  }
  await desk.turn({ concurrency: 1, mailer: slow })
  expect(desk.arrived()).toHaveLength(3)
  await desk.turn()
  expect(desk.arrived()).toHaveLength(3)
  expect((await desk.step(mailing, 'resume')).status).toBe(200)
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(20))
})
