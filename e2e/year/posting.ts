import type { Page } from 'playwright-core'

import { beginRecord, openStep } from '../kit/admin-form.ts'
import type { Product } from '../kit/product.ts'

/** Waits until the form has kept what was typed by itself. */
export const untilKept = async (page: Page, type: () => Promise<void>): Promise<void> => {
  const kept = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())
  await type()
  await kept
}

const chooseADayNextMonth = async (page: Page): Promise<void> => {
  await page.locator('#field-timeSlots__0__day input').click()
  await page.locator('.react-datepicker__navigation--next').click()
  await page
    .locator('.react-datepicker__day:not(.react-datepicker__day--outside-month)')
    .filter({ hasText: /^15$/ })
    .click()
}

/** Posts a festival through all the steps that must be filled in. */
export const postFestival = async (page: Page, product: Product, title: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin`)
  await page.getByRole('link', { name: 'Nieuw festival' }).click()
  await page.waitForURL(/festivals\/create/)
  await beginRecord(page, page.url(), title)
  await page.getByLabel('In het kort').fill('Samen eten.')
  await openStep(page, 'Wanneer')
  await page.getByRole('button', { name: 'Dag toevoegen' }).click()
  await page.getByLabel('Begint om').fill('13:00')
  await page.getByLabel('Eindigt om').fill('18:00')
  await chooseADayNextMonth(page)
  await openStep(page, 'Waar')
  await page.getByLabel('Naam van de plek').fill('Markt')
  await page.getByLabel('Gemeente').fill('Gouda')
  await page.locator('#field-venue__province input').fill('Zuid')
  await untilKept(page, () => page.getByRole('option', { name: 'Zuid-Holland' }).click())
}

/** Sends the festival in the form to the editors. */
export const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Stuur in naar de redactie' }).click()
  await page.getByRole('heading', { name: 'Ligt bij de redactie' }).waitFor()
}

/** Opens one's festival from the start page. */
export const openOwn = async (page: Page, product: Product, title: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin`)
  await page.getByRole('article', { name: title }).getByRole('link', { exact: true, name: title }).click()
  await page.locator('form[data-form-ready="true"] .steps').waitFor()
}
