import type { Page, Response } from 'playwright-core'

/** Opens a form of the admin and waits until it takes what is typed. */
export const openForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('form[data-form-ready="true"]').first().waitFor()
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
