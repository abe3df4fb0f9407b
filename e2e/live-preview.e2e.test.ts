import { expect } from 'vitest'

import { openForm, press } from './kit/admin-form.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { unique } from './kit/records.ts'
import { soonReads } from './kit/visitor.ts'

journey(
  'a new headline appears first in the live preview, and for visitors after publishing',
  async ({ open, product }) => {
    const headline = unique('Amal bakt brood voor de hele straat')
    const visitor = await open()
    const withoutScript = await open({ javaScriptEnabled: false })
    for (const page of [visitor, withoutScript]) await page.goto(product.siteUrl)
    const before = await visitor.locator('h1').innerText()

    const editor = await open({ viewport: { height: 1000, width: 1600 } })
    await logIn({ as: 'editor', page: editor, product })
    await openForm(editor, `${product.cmsUrl}/admin/globals/home`)
    const preview = editor.frameLocator('#live-preview-iframe')
    const toggle = editor.locator('#live-preview-toggler')
    if ((await toggle.getAttribute('aria-label')) === 'Voorvertoning') await toggle.click()
    await preview.getByRole('heading', { level: 1, name: before }).waitFor()

    await editor.getByLabel('Kop').first().fill(headline)
    await preview.getByRole('heading', { level: 1, name: headline }).waitFor()
    for (const page of [visitor, withoutScript]) {
      await page.reload()
      expect(await page.locator('h1').innerText()).toBe(before)
    }

    await press(editor, 'Publiceer wijzigingen')
    await Promise.all([soonReads(visitor, headline), soonReads(withoutScript, headline)])
  },
)
