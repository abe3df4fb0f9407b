import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { minute, readers, senderClient } from '../../../tests/sender-client.ts'
import { addReaders, ended, otherSender, planMailing, senderTurn } from '../../../tests/sending.ts'

const client = senderClient()

test('every confirmed subscriber gets the newsletter once, and it is on the site from then on', async () => {
  await addReaders(client.req, 40)
  const { mailing, newsletter } = await planMailing(client.cms)
  await Promise.all([client.turn(), client.turn()])
  await client.turn()
  expect(client.arrived()).toEqual(readers(40))
  const links = client.server.received.map(({ headers }) => headers['list-unsubscribe']?.slice(1, -1) ?? '')
  expect(new Set(links).size).toBe(40)
  for (const [index, link] of links.entries()) {
    expect(client.server.received[index]?.html).toContain(`href="${link}"`)
    expect(client.server.received[index]?.text).toContain(link)
  }
  expect(await client.counts()).toEqual({ accepted: 40 })
  expect(await client.mailing(mailing)).toMatchObject({ audienceSize: 40, state: 'sent' })
  expect((await client.cms.anonymous.get(`/api/newsletters/${newsletter}`)).body).toMatchObject({
    _status: 'published',
  })
})

test('a subscriber who leaves during the sending gets no further mail', async () => {
  await addReaders(client.req, 30)
  await planMailing(client.cms)
  let left: string[] = []
  client.server.at('received', () => {
    client.server.at('received', () => undefined)
    left = readers(30).filter((to) => !client.arrived().includes(to))
  })
  const late: Mailer = {
    ...client.mailer,
    send: async (letter, mayGo) => {
      if (left.length > 0) {
        const leaving = left.splice(0)
        await client.cms.payload.db.updateMany({
          collection: 'subscribers',
          data: { newsletter: 'unsubscribed' },
          req: client.req,
          where: { email: { in: leaving } },
        })
      }
      return client.mailer.send(letter, mayGo)
    },
  }
  await client.turn({ concurrency: 1, mailer: late })
  expect(client.arrived()).toHaveLength(1)
  expect(await client.counts()).toEqual({ accepted: 1, skipped: 29 })
})

test('a program that slept past its lease sends nothing that another program has taken over', async () => {
  await addReaders(client.req, 3)
  await planMailing(client.cms)
  let slept = false
  const late: Mailer = {
    ...client.mailer,
    send: (letter, mayGo) =>
      client.mailer.send(letter, async () => {
        if (!slept) {
          slept = true
          client.clock += 10 * minute
          await senderTurn(client.cms, {
            mailer: client.mailerTo(client.server.url),
            now: () => new Date(client.clock),
          })
        }
        return mayGo()
      }),
  }
  await client.turn({ concurrency: 1, leaseLasts: 5 * minute, mailer: late })
  expect(new Set(client.arrived()).size).toBe(client.arrived().length)
  expect(await client.counts()).toEqual({ accepted: 2, unknown: 1 })
})

test('of programs that send at once, each mail is sent by one', async () => {
  await addReaders(client.req, 200)
  const { mailing } = await planMailing(client.cms)
  const program = { concurrency: 3, leaseLasts: 2000, smtpUrl: client.server.url }
  const others = await Promise.all([otherSender(program), otherSender(program)])
  for (const other of others) other.stdin.write('go')
  await Promise.all(others.map(ended))
  expect(client.arrived()).toEqual(readers(200))
  expect(await client.counts()).toEqual({ accepted: 200 })
  expect(await client.mailing(mailing)).toMatchObject({ state: 'sent' })
})
