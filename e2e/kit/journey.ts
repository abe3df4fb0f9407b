import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { inject, test } from 'vitest'

import { findChromium } from './chromium.ts'
import type { Product } from './product.ts'
import { watch } from './watch.ts'

const options = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const launch = async (): Promise<Browser> => {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium: npm test installs one, or set CHROME_PATH.')
  return chromium.launch({ executablePath, args: options })
}

const ofTen = (): string => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`

/** Opens a page as a new visitor: it shares no cookies with other pages. */
export type Open = (options?: BrowserContextOptions) => Promise<Page>

type Journey = {
  browser: Browser
  open: Open
  product: Product
}

/**
 * A test with the running product and a browser. It fails when any of its pages logs an error, throws, or requests
 * anything from another host than the product.
 */
export const journey = test.extend<Journey>({
  browser: [
    async ({}, use) => {
      const browser = await launch()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  product: async ({}, use) => use(inject('product')),
  open: async ({ browser, product }, use) => {
    const complaints: string[] = []
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (given) => {
      const context = await browser.newContext({
        extraHTTPHeaders: { 'x-forwarded-for': ofTen() },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        ...given,
      })
      contexts.push(context)
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      watch({ complaints, page, product })
      return page
    })
    for (const context of contexts) await context.close()
    if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`)
  },
})
