import type { Page, Response } from 'playwright-core'

/** Opens a form of the admin and waits until it takes what is typed. */
export const openForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

/** Begins a record with its name, as the page of a new record asks, and waits for the form of the rest. */
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

/** Goes to a step of a festival's form by its name. */
export const openStep = async (page: Page, name: string): Promise<void> => {
  await page.locator('.steps__step', { hasText: name }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

const isWrite = (response: Response): boolean =>
  ['PATCH', 'POST'].includes(response.request().method()) && response.url().includes('/api/')

/** Presses a button of the form and waits until the CMS has kept what was typed. */
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
