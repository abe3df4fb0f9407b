import { expect, it } from 'vitest'

import { startTestSite } from '../../tests/test-site.ts'

it('is no page of the site that visitors see', async () => {
  const site = await startTestSite()
  try {
    for (const path of ['/gallery', '/en/gallery', '/ar/gallery'])
      expect((await site.get(path)).status).toBe(404)
  } finally {
    await site.stop()
  }
})
