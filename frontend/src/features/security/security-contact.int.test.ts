import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite
beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const path = '/.well-known/security.txt'

it('security.txt contains the programme’s address, and expires within a year', async () => {
  test.cms.globals['site'] = { name: 'Welkom Hier', contact: { email: 'hallo@welkomhier.test' } }
  const { body, headers, status } = await test.get(path)
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  const fields = Object.fromEntries(
    body
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  )
  expect(fields).toMatchObject({
    Canonical: expect.stringMatching(/^http.*\/\.well-known\/security\.txt$/) as string,
    Contact: 'mailto:hallo@welkomhier.test',
    'Preferred-Languages': 'nl, en, ar',
  })
  const days = (Date.parse(fields['Expires']) - Date.parse('2026-06-01T10:00:00Z')) / 86_400_000
  expect(days).toBeGreaterThan(30)
  expect(days).toBeLessThan(365)
})

it('security.txt does not exist while there is no address', async () => {
  test.cms.globals['site'] = { name: 'Welkom Hier', contact: { email: null } }
  expect((await test.get(path)).status).toBe(404)
})
