import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite
beforeEach(async () => {
  test = await startTestSite()
})
afterEach(() => test.stop())

describe('the days that a visitor types', () => {
  const ask = (query: Record<string, string>, path = '/festivals') =>
    test.get(`${path}?${new URLSearchParams(query).toString()}`)

  it.each([
    ['/festivals', 'overmorgenvroeg', 'We begrijpen de datum “overmorgenvroeg” niet.'],
    ['/festivals', '31-6-2026', 'De dag “31-6-2026” bestaat niet.'],
    ['/en/festivals', '1-5-0027', 'The year in “1-5-0027” can’t be right.'],
    ['/ar/festivals', '31-6-2026', 'اليوم «31-6-2026» غير موجود.'],
  ])('the list at %s says that it can’t use %s, and keeps it in its field', async (path, from, told) => {
    const { body, headers, status } = await ask({ from }, path)
    expect(status).toBe(200)
    expect(body).toContain(told)
    expect(body).toMatch(new RegExp(`<input id="from"[^>]*aria-invalid="true"[^>]*value="${from}"`))
    expect(headers['x-robots-tag']).toBe('noindex')
  })

  it('the list asks which days are meant when the last is before the first', async () => {
    const { body } = await ask({ from: '2026-07-01', to: '2026-06-01' })
    expect(body).toContain(
      'De laatste dag (maandag 1 juni 2026) is eerder dan de eerste (woensdag 1 juli 2026).',
    )
    expect(body).toContain('href="/festivals?from=2026-06-01&amp;to=2026-07-01"')
  })

  it('the list shows the days it looks for in words, which it reads back', async () => {
    const { body } = await ask({ from: '2026-06-20' })
    expect(body).toContain('value="zaterdag 20 juni 2026"')
    const again = await ask({ from: 'zaterdag 20 juni 2026' })
    expect(again.headers['location']).toBe('/festivals?from=2026-06-20')
  })
})
