import { describe, expect, it } from 'vitest'

import { BadSetting, readEnv } from './env.ts'

const secrets = { PAYLOAD_SECRET: 'p'.repeat(32), SITE_SECRET: 's'.repeat(32) }
const online = {
  ...secrets,
  CMS_URL: 'https://beheer.example.org',
  NODE_ENV: 'production',
  SITE_URL: 'https://example.org',
}

describe('the settings of the CMS', () => {
  it('every setting has a default in development', () => {
    expect(readEnv({})).toMatchObject({
      CMS_URL: 'http://localhost:3001',
      LOG_LEVEL: 'info',
      dkim: null,
      production: false,
      proxies: 0,
      secureCookies: false,
      siteInternalUrls: ['http://localhost:3000'],
      smtpConnections: 5,
    })
  })

  it('an empty setting counts as absent', () => {
    expect(readEnv({ DATABASE_URL: '', SMTP_CONNECTIONS: '' })).toMatchObject({ smtpConnections: 5 })
    expect(readEnv({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined()
  })

  it('a setting may name several sites', () => {
    expect(readEnv({ SITE_INTERNAL_URL: 'http://a:1, http://b:2' }).siteInternalUrls).toEqual([
      'http://a:1',
      'http://b:2',
    ])
  })

  it('safe settings of a program online are accepted', () => {
    expect(readEnv(online)).toMatchObject({ production: true, secureCookies: true })
  })

  it.each([
    [{ CMS_URL: 'beheer.example.org' }, 'CMS_URL must be an address'],
    [{ SITE_URL: 'example' }, 'SITE_URL must be an address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of: debug, info'],
    [{ SMTP_CONNECTIONS: '0' }, 'SMTP_CONNECTIONS must be a number from 1 to 99'],
    [{ SMTP_TLS: 'yes' }, 'SMTP_TLS must be one of: required, when-offered'],
    [{ TRUST_PROXY: '10.0.0.0/8' }, 'TRUST_PROXY must be the number of your own proxies'],
    [{ ...online, PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must be at least 32 characters'],
    [{ ...online, CMS_URL: 'http://beheer.example.org' }, 'CMS_URL must start with https://'],
    [{ DKIM_PRIVATE_KEY: '/nowhere/key.pem' }, 'DKIM_PRIVATE_KEY is neither a key nor a file'],
    [{ IMAP_URL: 'mail.example.org' }, 'IMAP_URL must look like imaps://'],
  ])('settings are refused when they are %j, with their name and the correct form', (given, said) => {
    expect(() => readEnv(given)).toThrow(BadSetting)
    expect(() => readEnv(given)).toThrow(said)
  })

  it('a build may lack settings that only the running program needs', () => {
    const building = { ...online, DKIM_PRIVATE_KEY: '/nowhere/key.pem', PAYLOAD_SECRET: '' }
    expect(readEnv({ ...building, NEXT_PHASE: 'phase-production-build' }).dkim).toBeNull()
  })
})
