import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { minute, readers, senderDesk } from '../../../tests/sender-desk.ts'
import { addReaders, ended, otherSender, planMailing, senderTurn } from '../../../tests/sending.ts'

const desk = senderDesk()

test('every confirmed subscriber gets the newsletter once, and it is on the site from then on', async () => {
  await addReaders(desk.req, 40)
  const { mailing, newsletter } = await planMailing(desk.cms)
  await Promise.all([desk.turn(), desk.turn()])
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(40))
  const links = desk.server.received.map(({ headers }) => headers['list-unsubscribe']?.slice(1, -1) ?? '')
  expect(new Set(links).size).toBe(40)
  for (const [index, link] of links.entries()) {
    expect(desk.server.received[index]?.html).toContain(`href="${link}"`)
    expect(desk.server.received[index]?.text).toContain(link)
  }
  expect(await desk.counts()).toEqual({ accepted: 40 })
  expect(await desk.mailing(mailing)).toMatchObject({ audienceSize: 40, state: 'sent' })
  expect((await desk.cms.anonymous.get(`/api/newsletters/${newsletter}`)).body).toMatchObject({
    _status: 'published',
  })
})

test('a subscriber who leaves during the sending gets no further mail', async () => {
  await addReaders(desk.req, 30)
  await planMailing(desk.cms)
  let left: string[] = []
  desk.server.at('received', () => {
    desk.server.at('received', () => undefined)
    left = readers(30).filter((to) => !desk.arrived().includes(to))
  })
  const late: Mailer = {
    ...desk.mailer,
    send: async (letter, mayGo) => {
      if (left.length > 0) {
        const leaving = left.splice(0)
        await desk.cms.payload.db.updateMany({
          collection: 'subscribers',
          data: { newsletter: 'unsubscribed' },
          req: desk.req,
          where: { email: { in: leaving } },
        })
      }
      return desk.mailer.send(letter, mayGo)
    },
  }
  await desk.turn({ concurrency: 1, mailer: late })
  expect(desk.arrived()).toHaveLength(1)
  expect(await desk.counts()).toEqual({ accepted: 1, skipped: 29 })
})

test('a program that slept past its lease sends nothing that another program has taken over', async () => {
  await addReaders(desk.req, 3)
  await planMailing(desk.cms)
  let slept = false
  const late: Mailer = {
    ...desk.mailer,
    send: (letter, mayGo) =>
      desk.mailer.send(letter, async () => {
        if (!slept) {
          slept = true
          desk.clock += 10 * minute
          await senderTurn(desk.cms, {
            mailer: desk.mailerTo(desk.server.url),
            now: () => new Date(desk.clock),
          })
        }
        return mayGo()
      }),
  }
  await desk.turn({ concurrency: 1, leaseLasts: 5 * minute, mailer: late })
  expect(new Set(desk.arrived()).size).toBe(desk.arrived().length)
  expect(await desk.counts()).toEqual({ accepted: 2, unknown: 1 })
})

test('of programs that send at once, each mail is sent by one', async () => {
  await addReaders(desk.req, 200)
  const { mailing } = await planMailing(desk.cms)
  const program = { concurrency: 3, leaseLasts: 2000, smtpUrl: desk.server.url }
  const others = await Promise.all([otherSender(program), otherSender(program)])
  for (const other of others) other.stdin.write('go')
  await Promise.all(others.map(ended))
  expect(desk.arrived()).toEqual(readers(200))
  expect(await desk.counts()).toEqual({ accepted: 200 })
  expect(await desk.mailing(mailing)).toMatchObject({ state: 'sent' })
})
