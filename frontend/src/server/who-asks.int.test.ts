import { expect, it } from 'vitest'

import { goodSignUp } from '../../tests/sign-up.ts'
import { startTestSite, tokenIn } from '../../tests/test-site.ts'

/** The visitor's address that the site gives to the CMS with a sign-up. */
const visitorBehind = async (proxies: number, forwarded: string): Promise<unknown> => {
  const site = await startTestSite({ proxies })
  try {
    const token = tokenIn(await site.get('/nieuwsbrief'))
    const answers = { 'form-token': token, ...goodSignUp }
    await site.post('/nieuwsbrief', answers, { 'x-forwarded-for': forwarded })
    return site.cms.posts[0]?.headers['x-visitor-address']
  } finally {
    await site.stop()
  }
}

it.each([
  [0, '6.6.6.6', '127.0.0.1'],
  [1, '6.6.6.6, 203.0.113.9', '203.0.113.9'],
  [1, '6.6.6.6, 7.7.7.7, 203.0.113.9:4711', '203.0.113.9'],
  [2, '6.6.6.6, 203.0.113.9, 198.51.100.2', '203.0.113.9'],
  [1, '203.0.113.9', '203.0.113.9'],
])('behind %i proxies of our own, “%s” is a visitor from %s', async (proxies, forwarded, visitor) => {
  expect(await visitorBehind(proxies, forwarded)).toBe(visitor)
})
