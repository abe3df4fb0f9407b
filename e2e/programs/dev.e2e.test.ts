import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect } from 'vitest'

import { copyOfCheckout } from '../kit/checkout.ts'
import { journey } from '../kit/journey.ts'
import { logIn } from '../kit/log-in.ts'
import { startProduct } from '../kit/product.ts'

const patience = { timeout: 180_000 }

const programsIn = (folder: string): string[] =>
  spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(folder))

journey(
  'npm run dev shows a change in the browser, and leaves no process running',
  async ({ browser }) => {
    const { folder, remove } = copyOfCheckout()
    const change = (file: string, from: string, to: string): void => {
      const place = path.join(folder, file)
      const text = readFileSync(place, 'utf8')
      expect(text).toContain(from)
      writeFileSync(place, text.replace(from, to))
    }
    try {
      const { product, stop } = await startProduct({}, console.log, { folder, name: 'dev' })
      const visitor = await (await browser.newContext()).newPage()
      const editor = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
      // Next compiles the admin when its first page is requested.
      editor.setDefaultTimeout(patience.timeout)
      try {
        await visitor.goto(product.siteUrl)
        change('frontend/src/i18n/nl.ts', 'Kom je ook?', 'Doe je mee?')
        // The page reloads by itself.
        await visitor.getByText('Doe je mee?').first().waitFor(patience)

        await logIn({ as: 'editor', page: editor, product })
        await editor.getByRole('link', { name: 'Citaten' }).first().waitFor(patience)
        change('cms/src/features/stories/testimonials.collection.ts', "words('Citaten'", "words('Uitspraken'")
        await expect
          .poll(async () => {
            await editor.reload()
            return editor.getByRole('link', { name: 'Uitspraken' }).count()
          }, patience)
          .toBeGreaterThan(0)
      } finally {
        expect(await stop()).toBe(0)
      }
      // At its end, Next starts a program for telemetry, which is turned off, so that the program ends by itself.
      await expect.poll(() => programsIn(folder), { timeout: 20_000 }).toEqual([])
    } finally {
      remove()
    }
  },
  300_000,
)
