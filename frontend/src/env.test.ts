import { expect, it } from 'vitest'

import { readEnv } from './env.ts'

it('every setting of the site has a default in development', () => {
  expect(readEnv({})).toMatchObject({
    listen: '127.0.0.1',
    port: 3000,
    siteUrl: 'http://localhost:3000',
    cmsInternalUrl: 'http://localhost:3001',
    development: true,
  })
})

it('an empty setting counts as missing, and a slash at the end of an address is removed', () => {
  expect(readEnv({ SITE_PORT: '', SITE_URL: 'https://welkomhier.nl/' })).toMatchObject({
    port: 3000,
    siteUrl: 'https://welkomhier.nl',
  })
})

it.each([
  [{}, 0],
  [{ TRUST_PROXY: 'false' }, 0],
  [{ TRUST_PROXY: 'true' }, 1],
  [{ TRUST_PROXY: '2' }, 2],
])('TRUST_PROXY=%j means %i proxies of our own', (given, proxies) => {
  expect(readEnv(given).proxies).toBe(proxies)
})

it.each([
  [{ TRUST_PROXY: '10.0.0.0/8' }, 'TRUST_PROXY'],
  [{ SITE_PORT: 'http' }, 'SITE_PORT'],
  [{ SITE_PORT: '70000' }, 'SITE_PORT'],
  [{ SITE_URL: 'welkomhier.nl' }, 'SITE_URL'],
  [{ CMS_INTERNAL_URL: 'cms' }, 'CMS_INTERNAL_URL'],
  [{ NODE_ENV: 'production' }, 'SITE_SECRET'],
  [{ NODE_ENV: 'production', SITE_SECRET: 'short' }, 'SITE_SECRET'],
  [{ LISTEN: 'everywhere' }, 'LISTEN'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
])('the setting %j is refused in one line with its name', (given, name) => {
  expect(() => readEnv(given)).toThrow(new RegExp(`^The setting ${name} [^\\n]+\\.$`))
})
