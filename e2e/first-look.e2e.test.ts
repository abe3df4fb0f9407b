import { expect } from 'vitest'

import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'

journey('a visitor reads the home page without script', async ({ open, product }) => {
  const page = await open({ javaScriptEnabled: false })
  await page.goto(product.siteUrl)
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  expect(await page.locator('h1').innerText()).not.toBe('')
})

journey('an editor logs in to the Dutch admin', async ({ open, product }) => {
  const page = await open()
  await logIn({ as: 'editor', page, product })
  await page.waitForSelector('a[href*="/admin/collections/festivals"]')
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')
})
