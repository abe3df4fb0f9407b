import { describe, expect, it } from 'vitest'

import { returnedMail } from '../../../tests/returned-mail.ts'
import { bounceAddressOf, deliveryOf } from './bounce-address.rules.ts'
import { readReturnedMail } from './bounce-report.rules.ts'
import { parseReturnedMail } from './returned-mail.ts'

const base = 'bounces@example.org'
const ours = { base, secret: 'a secret' }
const delivery = '8d9df4dc-bc4f-40b1-a26e-2bd6cdd2cc82'
const to = bounceAddressOf(delivery, base, 'a secret')
const read = async (source: string) => {
  const mail = await parseReturnedMail(Buffer.from(source))
  return mail === null ? null : readReturnedMail(mail, ours)
}

describe('a return address', () => {
  it('a return address names its delivery, in upper or lower case, on both databases', () => {
    expect(to).toMatch(/^bounces\+[0-9a-f]{32}\.[0-9a-f]{20}@example\.org$/)
    expect(to.indexOf('@')).toBeLessThanOrEqual(64)
    expect(deliveryOf(to, base, 'a secret')).toBe(delivery)
    expect(deliveryOf(to.toUpperCase(), base, 'a secret')).toBe(delivery)
    const ofMongo = bounceAddressOf('665f1c2e9b1d8a0012345678', base, 'a secret')
    expect(deliveryOf(ofMongo, base, 'a secret')).toBe('665f1c2e9b1d8a0012345678')
  })

  it.each([
    ['another secret', bounceAddressOf(delivery, base, 'another')],
    ['another delivery', to.replace('8d9d', '9d9d')],
    ['another domain', to.replace('example.org', 'example.com')],
    ['another mailbox', to.replace('bounces', 'post')],
    ['no mark', base],
  ])('a return address is not accepted with %s', (_, address) => {
    expect(deliveryOf(address, base, 'a secret')).toBeNull()
  })
})

describe('a bounced mail', () => {
  it('a bounced mail tells which delivery failed, and why', async () => {
    expect(await read(returnedMail({ status: '5.1.1', to }))).toMatchObject({ delivery, status: '5.1.1' })
    expect(await read(returnedMail({ status: '4.4.7', to }))).toMatchObject({ delivery, status: '4.4.7' })
  })

  it('a mail about a delay, no report, or a mail to another address tells nothing', async () => {
    expect(await read(returnedMail({ action: 'delayed', status: '4.4.1', to }))).toBeNull()
    expect(await read(returnedMail({ status: '2.0.0', to }))).toBeNull()
    expect(await read(returnedMail({ status: '5.1.1', to: to.replace('8d9d', '9d9d') }))).toBeNull()
    expect(
      await read(`To: ${to}\r\nSubject: Ik ben op vakantie\r\n\r\nTot maandag. Status: 5.1.1`),
    ).toBeNull()
    expect(await read('')).toBeNull()
  })
})
