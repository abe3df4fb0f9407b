import type { Page } from 'playwright-core'

import type { Product } from './product.ts'

export type DemoAccount = 'admin' | 'editor' | 'organiser.delft' | 'organiser.utrecht'

type LogIn = {
  as: DemoAccount
  page: Page
  product: Product
}

/** Logs in to the admin through its form, and waits for the start page. */
export const logIn = async ({ as, page, product }: LogIn): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin/login`)
  await page.locator('input[name=email]').fill(`${as}@example.org`)
  await page.locator('input[name=password]').fill(product.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('/login'), { timeout: 60_000 })
}
