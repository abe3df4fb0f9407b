import { describe, expect, it } from 'vitest'

import { problemsWith, settingsFrom } from './settings.rules.ts'

const secret = 'a'.repeat(40)

describe('problemsWith', () => {
  it('problemsWith accepts a start without settings', () => {
    expect(problemsWith({})).toEqual([])
  })

  it.each(['http', '0', '70000', '3000.5', '-1'])(
    'problemsWith says in one line that port %s is wrong',
    (port) => {
      expect(problemsWith({ SITE_PORT: port })).toEqual([
        `SITE_PORT must be a port number from 1 to 65535, not "${port}".`,
      ])
    },
  )

  it('problemsWith refuses one port for both programs, defaults included', () => {
    expect(problemsWith({ CMS_PORT: '3000' })).toEqual([
      'SITE_PORT and CMS_PORT are both 3000; give one of them another port.',
    ])
  })

  it('problemsWith refuses an invalid address', () => {
    expect(problemsWith({ SITE_URL: 'welkomhier.nl' })[0]).toContain('SITE_URL must be an address')
  })

  it('problemsWith refuses a host name as LISTEN', () => {
    expect(problemsWith({ LISTEN: 'everywhere' })[0]).toContain('LISTEN must be an address')
  })

  it('problemsWith refuses a public address without secrets', () => {
    const problems = problemsWith({
      SITE_URL: 'https://welkom.example',
      CMS_URL: 'https://cms.welkom.example',
    })
    expect(problems.join('\n')).toContain('PAYLOAD_SECRET')
    expect(problems.join('\n')).toContain('SITE_SECRET')
  })

  it('problemsWith accepts a public address with two strong secrets', () => {
    expect(
      problemsWith({
        CMS_URL: 'https://cms.welkom.example',
        PAYLOAD_SECRET: secret,
        SITE_SECRET: `${secret}b`,
        SITE_URL: 'https://welkom.example',
      }),
    ).toEqual([])
  })
})

describe('settingsFrom', () => {
  it('settingsFrom derives addresses from the ports, and lets the programs reach each other on this machine', () => {
    const settings = settingsFrom({ SITE_PORT: '4000', CMS_URL: '' }, '/data')
    expect(settings).toMatchObject({ siteUrl: 'http://localhost:4000', cmsUrl: 'http://localhost:3001' })
    expect(settings.environment).toMatchObject({
      CMS_INTERNAL_URL: 'http://127.0.0.1:3001',
      DATA_DIR: '/data',
      SITE_INTERNAL_URL: 'http://127.0.0.1:4000',
    })
    expect(settings.publicAddress).toBe(false)
  })

  it.each([
    [{}, '127.0.0.1', 'http://127.0.0.1:3000'],
    [{ LISTEN: '0.0.0.0' }, '0.0.0.0', 'http://127.0.0.1:3000'],
    [{ LISTEN: '192.0.2.7' }, '192.0.2.7', 'http://192.0.2.7:3000'],
    [{ LISTEN: '::' }, '::', 'http://[::1]:3000'],
  ])('settingsFrom derives the addresses from %j', (given, at, site) => {
    expect(settingsFrom(given, '/data')).toMatchObject({ listen: at, siteInside: site })
  })
})
