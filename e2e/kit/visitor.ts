import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** On a busy machine as well; the bench holds publishing to its two seconds. Longer, and the sweep of each minute helps. */
export const asToldByTheCms = { interval: 100, timeout: 15_000 }

/** The visitor reloads the open page again and again until it says this. */
export const soonReads = (page: Page, text: string): Promise<void> =>
  soon(page, async () => expect(await page.locator('main').innerText()).toContain(text))

/** The visitor reloads the open page until what is stated holds. */
export const soon = async (page: Page, holds: () => Promise<void>): Promise<void> => {
  await expect
    .poll(async () => {
      await page.reload()
      return holds().then(
        () => 'as it should be',
        (error: unknown) => String(error),
      )
    }, asToldByTheCms)
    .toBe('as it should be')
}

export interface Counters {
  festivals: number
  organisations: number
  people: number
}

/** The numbers that stand on the open home page. */
export const countersOn = async (page: Page): Promise<Counters> => {
  const number = async (name: keyof Counters): Promise<number> =>
    Number((await page.locator(`.counter--${name} dd`).innerText()).replaceAll(/\D/g, ''))
  return {
    festivals: await number('festivals'),
    organisations: await number('organisations'),
    people: await number('people'),
  }
}
