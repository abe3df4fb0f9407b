import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { smtpMailer, type Mailer } from '#platform/outbox/mailer.ts'

import { type Cms, startCms } from '../../../tests/kit.ts'
import { type MailServer, startMailServer } from '../../../tests/mail-server.ts'
import { addReaders, allDeliveries, forgetMailings, planMailing, senderTurn } from '../../../tests/sending.ts'

let cms: Cms
let req: PayloadRequest
let server: MailServer
let mailer: Mailer

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  server = await startMailServer()
  mailer = smtpMailer({ connections: 4, patience: { answer: 400, mail: 3000 }, url: server.url })
})
afterEach(async () => {
  mailer.close()
  await server.stop()
  await forgetMailings(cms)
})

test('everybody who confirmed gets it once', async () => {
  await addReaders(req, 50)
  const { mailing } = await planMailing(cms)
  await senderTurn(cms, { mailer })
  expect(server.received).toHaveLength(50)
  expect((await allDeliveries(cms)).map(({ state }) => state)).toEqual(Array(50).fill('accepted'))
  expect(
    await cms.payload.findByID({ collection: 'mailings', id: mailing, overrideAccess: true }),
  ).toMatchObject({ state: 'sent', audienceSize: 50 })
})
