import { createServer } from 'node:http'

import { expect } from 'vitest'

import { freePort } from '../scripts/programs/ports.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { festivalOf, unique } from './kit/records.ts'
import { watch } from './kit/watch.ts'

journey(
  'a partner copies two lines of HTML, and shows the agenda on their own site',
  async ({ browser, open, product }) => {
    const editor = await apiAs(product, 'editor')
    const title = unique('Turf en thee')
    const [host] = await editor.find('organisations', { limit: '1' })
    await editor.create('festivals', {
      ...festivalOf({ days: 1, organisation: host?.id ?? '', title }),
      eventStatus: 'relocated',
      eventStatusReason: 'De markt wordt opgebroken.',
      venue: { municipality: 'Assen', name: 'Markt', province: 'drenthe' },
    })
    const builder = await open({ javaScriptEnabled: false })
    await builder.goto(`${product.siteUrl}/en/on-your-site`)
    await builder.getByLabel('Province', { exact: true }).selectOption('drenthe')
    await builder.getByLabel('Language', { exact: true }).selectOption('ar')
    await builder.getByLabel('Colour of the background').fill('fff7e0')
    await builder.getByLabel('Colour of the letters').fill('202040')
    await builder.getByRole('button').filter({ hasText: 'Make' }).click()
    const lines = await builder.locator('textarea').evaluateAll((all) => all.map((one) => one.textContent))

    const site = createServer((_request, response) => {
      const page = `<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>A library</title>${lines.join('')}`
      response.setHeader('content-type', 'text/html').end(page)
    })
    const port = await freePort()
    await new Promise<void>((resolve) => site.listen(port, resolve))
    const context = await browser.newContext()
    const partner = await context.newPage()
    const complaints: string[] = []
    const libraryUrl = `http://localhost:${port}`
    watch({ complaints, page: partner, product: { ...product, cmsUrl: libraryUrl } })
    await partner.goto(libraryUrl)
    const element = partner.locator('welkom-hier')
    const entries = element.getByRole('listitem')
    await entries.first().waitFor()
    expect(await element.locator('div').first().getAttribute('dir')).toBe('rtl')
    expect(await entries.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`مكان جديد[^]*Assen[^]*${title}`))]),
    )
    expect(await element.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(255, 247, 224)')
    const frame = partner.frameLocator('iframe')
    await frame.getByRole('listitem').first().waitFor()
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
      'rgb(32, 32, 64)',
    )
    expect(await context.cookies()).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
    site.closeAllConnections()
    site.close()
  },
)
