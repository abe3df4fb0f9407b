import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const heldAt = (venue: Readonly<Record<string, unknown>>): void => {
  const [first] = test.cms.records['festivals'] ?? []
  const place = { name: 'Het Kielzog', municipality: 'Midden-Groningen', province: 'groningen', ...venue }
  test.cms.records['festivals'] = [{ ...first, venue: place }]
}

it.each([
  [{ postcode: '9603 AE' }, 'Hoogezand'],
  [{ town: 'Kolham' }, 'Kolham'],
  [{ postcode: '9603 AE', town: 'Kolham' }, 'Kolham'],
  // A postcode outside the municipality is a slip.
  [{ postcode: '2611 GV' }, 'Midden-Groningen'],
])('wherever a festival at %j is shown, its address has the town: %s', async (venue, town) => {
  heldAt(venue)
  const page = (await test.get('/festivals/delft-viert')).body
  expect(page).toContain(`<span class="p-locality">${town}</span>`)
  expect(page).toContain(`"addressLocality":"${town}"`)
  expect(page).toContain(`<bdi lang="nl">${town}</bdi>`)
  const calendar = (await test.get('/festivals/delft-viert.ics')).body.replaceAll('\r\n ', '')
  expect(calendar).toMatch(new RegExp(`^LOCATION[^:]*:Het Kielzog.*${town}\\r$`, 'm'))
  expect((await test.get('/festivals')).body).toContain(town)
  expect((await test.get('/festivals.rss')).body).toContain(town)
  expect((await test.get('/api/v1/festivals')).body).toContain(`"town":"${town}"`)
})

it('a festival in a town is still found by its municipality', async () => {
  heldAt({ postcode: '9603 AE' })
  expect((await test.get('/festivals?place=midden-groningen')).body).toContain('Hoogezand')
})
