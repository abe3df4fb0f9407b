import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Long enough for a busy machine (the benchmark checks the two seconds), and too short for the sweep of each minute.
 */
export const asToldByTheCms = { interval: 100, timeout: 15_000 }

/** Reloads the open page until it contains this text. */
export const soonReads = (page: Page, text: string): Promise<void> =>
  soon(page, async () => expect(await page.locator('main').innerText()).toContain(text))

/** Reloads the open page until the assertion holds. */
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

export type Counters = {
  festivals: number
  organisations: number
  people: number
}

/** The numbers on the open home page. */
export const countersOn = async (page: Page): Promise<Counters> => {
  const number = async (name: keyof Counters): Promise<number> =>
    Number((await page.locator(`.counter--${name} dd`).innerText()).replaceAll(/\D/g, ''))
  return {
    festivals: await number('festivals'),
    organisations: await number('organisations'),
    people: await number('people'),
  }
}
