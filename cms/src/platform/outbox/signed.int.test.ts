import { generateKeyPairSync } from 'node:crypto'

import { dkimVerify } from 'mailauth/lib/dkim/verify'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { startMailServer, type MailServer } from '../../../tests/mail-server.ts'
import { smtpMailer, type Mailer } from './mailer.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const record = `v=DKIM1; k=rsa; p=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`

let server: MailServer
let mailer: Mailer

beforeEach(async () => {
  server = await startMailServer()
  mailer = smtpMailer({
    dkim: {
      domainName: 'example.org',
      keySelector: 'one',
      privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    },
    url: server.url,
  })
})
afterEach(async () => {
  mailer.close()
  await server.stop()
})

const resolver = (name: string, type: string): Promise<string[][]> =>
  name === 'one._domainkey.example.org' && type === 'TXT'
    ? Promise.resolve([[record]])
    : Promise.reject(Object.assign(new Error(`Nobody knows ${name}`), { code: 'ENOTFOUND' }))

const unsubscribe = '<https://example.org/nieuwsbrief/afmelden?token=abc.unsubscribe.def>'
const captured = async (): Promise<Buffer> => {
  await mailer.send(
    {
      fileName: 'x.eml',
      from: 'Welkom Hier <post@example.org>',
      headers: {
        'List-Id': '<newsletter.example.org>',
        'List-Unsubscribe': unsubscribe,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      html: '<p>Marhaba, مرحبا — “Dag”</p>',
      messageId: '<n.1@example.org>',
      subject: 'Het nieuws van mei, أخبار',
      text: 'Marhaba, مرحبا',
      to: 'aya@people.test',
    },
    () => Promise.resolve(true),
  )
  return server.sources[0]?.source ?? Buffer.from('')
}
const judged = async (mail: Buffer) => {
  const { results } = await dkimVerify(mail, { resolver })
  return results[0]
}

test('a mail has a signature that others can check, over both headers of one-click unsubscribing', async () => {
  const mail = await captured()
  const found = await judged(mail)
  expect(found?.status.result).toBe('pass')
  expect(found?.signingDomain).toBe('example.org')
  const signature = mail.toString('latin1').replaceAll(/\r\n[ \t]+/g, '')
  const signed = /^DKIM-Signature:.*?\bh=([^;]+);/ms.exec(signature)?.[1]?.toLowerCase().split(':')
  expect(signed).toEqual(expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post']))
})

test('a change of the unsubscribe address breaks the signature', async () => {
  const mail = (await captured()).toString('latin1')
  const changed = mail.replace('example.org/nieuwsbrief', 'example.net/nieuwsbrief')
  expect(changed).not.toBe(mail)
  expect((await judged(Buffer.from(changed, 'latin1')))?.status.result).not.toBe('pass')
})
