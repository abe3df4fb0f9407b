import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { beginRecord, openStep } from '../../kit/admin-form.ts'
import type { Product } from '../../kit/product.ts'

/** Waits until the form has saved by itself. */
export const untilKept = async (page: Page, type: () => Promise<void>): Promise<void> => {
  await Promise.all([
    page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok()),
    type(),
  ])
}

const chooseADayNextMonth = async (page: Page): Promise<void> => {
  await page.locator('#field-timeSlots__0__day input').click()
  await page.locator('.react-datepicker__navigation--next').click()
  await page
    .locator('.react-datepicker__day:not(.react-datepicker__day--outside-month)')
    .filter({ hasText: /^15$/ })
    .click()
}

type Slot = {
  readonly day?: string | null
  readonly endTime?: string | null
  readonly startTime?: string | null
}

/** Fills in the new row, again when the form empties it: Payload 3.90 drops text that is typed while it saves. */
const fillDay = async (page: Page, { cmsUrl }: Product): Promise<void> => {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const day = page.locator('#field-timeSlots__0__day input')
  const [start, finish] = [page.getByLabel('Begint om'), page.getByLabel('Eindigt om')]
  await expect
    .poll(
      async () => {
        if ((await start.inputValue()) === '') await start.fill('13:00')
        if ((await finish.inputValue()) === '') await finish.fill('18:00')
        if ((await day.inputValue()) === '') await chooseADayNextMonth(page)
        const answer = await page.request.get(`${cmsUrl}/api/festivals/${id}?draft=true&depth=0`, {
          headers: { origin: cmsUrl },
        })
        const { timeSlots }: { timeSlots?: Slot[] } = await answer.json()
        return Boolean(timeSlots?.[0]?.day && timeSlots[0].startTime && timeSlots[0].endTime)
      },
      { interval: 500, timeout: 60_000 },
    )
    .toBe(true)
}

/** Creates a festival through all required steps. */
export const postFestival = async (page: Page, product: Product, title: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin`)
  await page.getByRole('link', { name: 'Nieuw festival' }).click()
  await page.waitForURL(/festivals\/create/)
  await beginRecord(page, page.url(), title)
  await untilKept(page, () => page.getByLabel('In het kort').fill('Samen eten.'))
  await openStep(page, 'Wanneer')
  await page.getByRole('button', { name: 'Dag toevoegen' }).click()
  await fillDay(page, product)
  await openStep(page, 'Waar')
  await page.getByLabel('Naam van de plek').fill('Markt')
  await page.getByLabel('Gemeente').fill('Gouda')
  await page.locator('#field-venue__province input').fill('Zuid')
  await untilKept(page, () => page.getByRole('option', { name: 'Zuid-Holland' }).click())
}

/** Submits the festival in the form for review. */
export const submit = async (page: Page): Promise<void> => {
  const refusal = page.locator('.review-panel__error:not(:empty)')
  await page.getByRole('button', { name: 'Stuur in naar de redactie' }).click()
  await page.getByRole('heading', { name: 'Ligt bij de redactie' }).or(refusal).first().waitFor()
  if ((await refusal.count()) > 0) throw new Error(`It can't be submitted: ${await refusal.innerText()}`)
}

/** Opens the organiser's festival from the start page. */
export const openOwn = async (page: Page, product: Product, title: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin`)
  await page.getByRole('article', { name: title }).getByRole('link', { exact: true, name: title }).click()
  await page.locator('form[data-form-ready="true"] .steps').waitFor()
}
