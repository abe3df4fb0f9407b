import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

describe('a change in the CMS', () => {
  const publish = () => {
    test.cms.globals['home'] = { hero: { headline: { nl: 'Een nieuwe kop' } } }
  }

  it('a change is visible after its notice, and no visitor waits for it', async () => {
    expect((await test.get('/')).body).toContain('Hooman')
    publish()
    expect((await test.notify(['home'])).status).toBe(204)
    await test.site.settled()
    test.cms.requests.length = 0
    expect((await test.get('/')).body).toContain('Een nieuwe kop')
    expect(test.cms.requests).toEqual([])
  })

  it('a change is fetched once, however many visitors come at that moment', async () => {
    await test.get('/festivals/delft-viert')
    test.cms.requests.length = 0
    await test.notify(['festivals:f1'])
    const seen = await Promise.all(Array.from({ length: 20 }, () => test.get('/festivals/delft-viert')))
    await test.site.settled()
    expect(seen.map(({ status }) => status)).toEqual(seen.map(() => 200))
    expect(test.cms.requests).toEqual([...new Set(test.cms.requests)])
    expect(test.cms.requests.filter((one) => one.includes('delft-viert'))).toHaveLength(1)
  })

  it('a change while a page is first rendered is on the page for the next visitor', async () => {
    let release: () => void = () => undefined
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    test.cms.held = { path: '/api/counters', until }
    test.cms.requests.length = 0
    const first = test.get('/')
    const asked = (path: string) => test.cms.requests.some((one) => one.startsWith(path))
    await expect.poll(() => asked('/api/counters') && asked('/api/globals/home')).toBe(true)
    publish()
    await test.notify(['home'])
    release()
    expect((await first).body).toContain('Hooman')
    await test.site.settled()
    expect((await test.get('/')).body).toContain('Een nieuwe kop')
  })

  it('a page that is rendered for each visitor does not wait for a change', async () => {
    expect((await test.get('/organiseer')).body).toContain('Organiseer een festival')
    test.cms.globals['organise'] = { ...test.cms.globals['organise'], title: { nl: 'Doe mee' } }
    await test.notify(['organise'])
    expect((await test.get('/organiseer')).body).toContain('Organiseer een festival</h1>')
    await expect.poll(async () => (await test.get('/organiseer')).body).toContain('Doe mee</h1>')
  })

  it('a change does not render pages again that do not show it', async () => {
    await test.get('/verhalen')
    test.cms.requests.length = 0
    await test.notify(['home'])
    await test.site.settled()
    expect(test.cms.requests).toEqual([])
  })

  it.each([
    ['forged', 0, 'sha256=00'],
    ['old', -6 * 60_000, undefined],
    ['from the future', 6 * 60_000, undefined],
  ])('a notice of a change is refused when it is %s', async (_, shift, signature) => {
    await test.get('/')
    publish()
    const answer = await test.notify(
      ['home'],
      new Date(Date.parse('2026-06-01T10:00:00Z') + shift),
      signature,
    )
    expect(answer.status).toBe(401)
    await test.site.settled()
    expect((await test.get('/')).body).toContain('Hooman')
  })

  it('the sweep finds a change whose notice got lost', async () => {
    await test.get('/festivals/delft-viert')
    const [festival] = test.cms.records['festivals'] ?? []
    test.cms.records['festivals'] = [
      { ...festival, title: { nl: 'Delft feest' }, updatedAt: '2026-06-01T10:00:30.000Z' },
    ]
    test.moveClock(60_000)
    await test.site.sweep()
    await test.site.settled()
    expect((await test.get('/festivals/delft-viert')).body).toContain('Delft feest')
  })

  it('the sweep finds a deleted record without a notice', async () => {
    await test.get('/festivals/delft-viert')
    test.cms.records['festivals'] = []
    test.moveClock(60_000)
    await test.site.sweep()
    await test.site.settled()
    expect((await test.get('/festivals/delft-viert')).status).toBe(404)
  })

  it('a change shows a new record', async () => {
    expect((await test.get('/nieuw-hier')).status).toBe(404)
    test.cms.records['pages']?.push({ id: 'p2', slug: 'nieuw-hier', title: { nl: 'Nieuw hier' }, blocks: [] })
    await test.notify(['pages:p2', 'pages'])
    expect((await test.get('/nieuw-hier')).status).toBe(200)
  })
})

it('a festival moves from upcoming to past as time passes', async () => {
  expect((await test.get('/festivals')).body).toContain('/festivals/delft-viert')
  expect((await test.get('/festivals/voorbij')).body).not.toContain('/festivals/delft-viert')
  test.moveClock(19.5 * 24 * 3_600_000)
  await test.site.sweep()
  await test.site.settled()
  expect((await test.get('/festivals')).body).not.toContain('/festivals/delft-viert')
  expect((await test.get('/festivals/voorbij')).body).toContain('/festivals/delft-viert')
})
