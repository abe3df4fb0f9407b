import type { Locator, Page, Response } from 'playwright-core'
import { expect } from 'vitest'

/** Opens a form of the admin and waits until it accepts input. */
export const openForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

/** Creates a record with its name, as the page of a new record asks, and waits for the rest of the form. */
export const beginRecord = async (page: Page, address: string, name: string): Promise<void> => {
  await openForm(page, address)
  await page.locator('#new-record-name').fill(name)
  await page.getByRole('button', { exact: true, name: 'Begin' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/create'))
  await page
    .locator('form[data-form-ready="true"] #field-slug, form[data-form-ready="true"] [id^=field-]')
    .first()
    .waitFor()
}

/**
 * Opens a tab of a form and waits for `sign`. Once the form has loaded this user's last tab, it switches to that one,
 * and may leave the tab that was just opened; then this opens it again.
 */
export const openPart = async (part: Locator, sign: Locator): Promise<void> => {
  await part.waitFor()
  await expect
    .poll(
      async () => {
        if (!(await sign.isVisible())) await part.click()
        return sign.isVisible()
      },
      { interval: 500 },
    )
    .toBe(true)
}

/** Opens a step of a festival's form by its name. */
export const openStep = (page: Page, name: string): Promise<void> =>
  openPart(page.locator('.steps__step', { hasText: name }), page.getByRole('heading', { level: 2, name }))

const isWrite = (response: Response): boolean =>
  ['PATCH', 'POST'].includes(response.request().method()) && response.url().includes('/api/')

/** Presses a button of the form and waits until the CMS has saved. */
export const press = async (page: Page, name: 'Bewaar concept' | 'Publiceer wijzigingen'): Promise<void> => {
  const kept = page.waitForResponse(
    (response) =>
      isWrite(response) && response.ok() && !response.url().includes('autosave') && isOf(response, name),
  )
  await page.getByRole('button', { exact: true, name }).click()
  await kept
}

const isOf = (response: Response, name: string): boolean =>
  response.url().includes('draft=true') === (name === 'Bewaar concept')
