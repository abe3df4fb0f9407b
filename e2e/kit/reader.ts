import type { Page } from 'playwright-core'

import { linkInMail } from './mail.ts'
import type { Product } from './product.ts'

/** Where a confirmation mail leads. */
export const confirmLink =
  /http:\/\/localhost:\d+\/(?:nieuwsbrief\/bevestig|(?:en|ar)\/newsletter\/confirm)\?token=[\w.-]+/
/** An address that nobody has used before. */
export const newAddress = (): string => `${crypto.randomUUID()}@example.org`

/** Signs up with the short form that stands on every page, once, and opens no mail yet. */
export const signUpShort = async (page: Page, address: string, email: string): Promise<void> => {
  await page.goto(address)
  const form = page.locator('form.short-sign-up')
  await form.locator('input[type=email]').fill(email)
  await form.getByRole('button').click()
  await page.waitForURL(/\/(?:nieuwsbrief\/bedankt|newsletter\/thanks)#content$/)
}

/** Somebody who gets the newsletter. */
export interface Reader {
  readonly email: string
  /** Where their preferences are: whoever holds the link may change them. */
  readonly preferences: string
}

/** Signs up and confirms; the way to the preferences stands on the page after that. */
export const confirmed = async (page: Page, product: Product, address: string): Promise<Reader> => {
  const email = newAddress()
  await signUpShort(page, product.siteUrl + address, email)
  await page.goto(await linkInMail(product, email, confirmLink))
  await page.locator('.one-button button').click()
  const link = page.locator('main a[href*="token="]')
  return { email, preferences: product.siteUrl + ((await link.getAttribute('href')) ?? '') }
}
