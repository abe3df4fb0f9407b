import { expect } from 'vitest'

import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { unique } from './kit/records.ts'

journey('the oldest version of a record can be compared with the newest', async ({ open, product }) => {
  const editor = await apiAs(product, 'editor')
  const [first, last] = [unique('Eerste titel'), unique('Laatste titel')]
  const id = await editor.create('pages', { _status: 'draft', title: first })
  await editor.changeDraft('pages', id, { title: last })
  const [oldest] = await editor.find('pages/versions', { sort: 'updatedAt', 'where[parent][equals]': id })
  const page = await open()
  await logIn({ as: 'editor', page, product })
  await page.goto(`${product.cmsUrl}/admin/collections/pages/${id}/versions/${oldest?.id}`)
  const comparison = page.locator('.view-version__version-from .rs__single-value')
  expect(await comparison.innerText()).toContain('oncept')
  const title = page.locator('.text-diff').first()
  expect(await title.innerText()).toContain(first)
  expect(await title.innerText()).toContain(last)
})
