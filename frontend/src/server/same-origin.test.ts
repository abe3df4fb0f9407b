import { expect, it } from 'vitest'

import { isSameOrigin } from './same-origin.rules.ts'

const nothing = { fetchSite: undefined, origin: undefined, referer: undefined }
const site = 'https://welkomhier.example'

it.each([
  [true, { fetchSite: 'same-origin', origin: 'null' }],
  [false, { fetchSite: 'cross-site', origin: site }],
  [false, { fetchSite: 'same-site' }],
  [true, { origin: site }],
  [false, { origin: 'https://evil.example' }],
  [false, { origin: 'null' }],
  [true, { referer: `${site}/organiseer` }],
  [false, { referer: `https://evil.example/?${site}` }],
  [false, {}],
])('isSameOrigin says %s for %j', (answer, said) => {
  expect(isSameOrigin({ ...nothing, ...said }, site)).toBe(answer)
})
