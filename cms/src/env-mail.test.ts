import { generateKeyPairSync } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { dkimOf, wrongMailSettings } from './env-mail.rules.ts'

const key = generateKeyPairSync('rsa', { modulusLength: 1024 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString()
const from = { MAIL_FROM: 'Welkom <post@mail.example.org>' }
const signed = { ...from, DKIM_DOMAIN: 'example.org', DKIM_PRIVATE_KEY: key, DKIM_SELECTOR: 'one' }

describe('settings of mail', () => {
  it('the settings of mail may all be left out', () => {
    expect(wrongMailSettings(from)).toEqual([])
    expect(dkimOf(from)).toBeNull()
  })

  it('the settings of mail sign with a key for the domain of the sender, or one above it', () => {
    expect(wrongMailSettings(signed)).toEqual([])
    expect(dkimOf(signed)).toEqual({ domain: 'example.org', privateKey: key, selector: 'one' })
  })

  it.each([
    ['half of DKIM', { ...from, DKIM_DOMAIN: 'example.org' }, 'belong together'],
    ['a key that is none', { ...signed, DKIM_PRIVATE_KEY: 'secret' }, 'RSA key'],
    ['another domain', { ...signed, DKIM_DOMAIN: 'example.com' }, 'domain of MAIL_FROM'],
    ['a domain that only ends alike', { ...signed, DKIM_DOMAIN: 'ple.org' }, 'domain of MAIL_FROM'],
    ['a name before the address', { ...from, BOUNCE_ADDRESS: 'Bounces <b@example.org>' }, 'plain address'],
    ['a long mailbox', { ...from, BOUNCE_ADDRESS: 'nieuwsbrief@example.org' }, 'at most 10'],
    [
      'a mailbox that is no URL',
      { ...from, BOUNCE_ADDRESS: 'b@example.org', IMAP_URL: 'mail.example.org' },
      'look like',
    ],
    [
      'a mailbox without its address',
      { ...from, IMAP_URL: 'imaps://b:c@mail.example.org' },
      'BOUNCE_ADDRESS',
    ],
  ])('the settings of mail say what is wrong with %s', (_, settings, said) => {
    expect(wrongMailSettings(settings)).toEqual([expect.stringContaining(said)])
  })
})
