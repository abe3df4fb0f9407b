import type { Page } from 'playwright-core'

import { linkInMail } from './mail.ts'
import type { Product } from './product.ts'

/** The address in a confirmation mail. */
export const confirmLink =
  /http:\/\/localhost:\d+\/(?:nieuwsbrief\/bevestig|(?:en|ar)\/newsletter\/confirm)\?token=[\w.-]+/
/** An address that no other test uses. */
export const newAddress = (): string => `${crypto.randomUUID()}@example.org`

/** Signs up once with the short form on every page, without opening the mail. */
export const signUpShort = async (page: Page, address: string, email: string): Promise<void> => {
  await page.goto(address)
  const form = page.locator('form.short-sign-up')
  await form.locator('input[type=email]').fill(email)
  await form.getByRole('button').click()
  await page.waitForURL(/\/(?:nieuwsbrief\/bedankt|newsletter\/thanks)#content$/)
}

/** A subscriber of the newsletter. */
export type Reader = {
  readonly email: string
  /** The address of their preferences: any holder of the link may change them. */
  readonly preferences: string
}

/** Signs up and confirms; the page after that contains the link to the preferences. */
export const confirmed = async (page: Page, product: Product, address: string): Promise<Reader> => {
  const email = newAddress()
  await signUpShort(page, product.siteUrl + address, email)
  await page.goto(await linkInMail(product, email, confirmLink))
  await page.locator('.one-button button').click()
  const link = page.locator('main a[href*="token="]')
  return { email, preferences: product.siteUrl + ((await link.getAttribute('href')) ?? '') }
}
