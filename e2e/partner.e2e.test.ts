import { expect } from 'vitest'

import { journey } from './kit/journey.ts'

journey(
  'a partner copies two lines, and shows the agenda on a site of their own',
  async ({ open, product }) => {
    const builder = await open({ javaScriptEnabled: false })
    await builder.goto(`${product.siteUrl}/en/on-your-site`)
    await builder.getByLabel('Province').selectOption('zuid-holland')
    await builder.getByLabel('Language').selectOption('ar')
    await builder.getByLabel('Colour of the background').fill('fff7e0')
    await builder.getByLabel('Colour of the letters').fill('202040')
    await builder.getByRole('button').filter({ hasText: 'Make' }).click()
    const lines = await builder.locator('textarea').evaluateAll((all) => all.map((one) => one.textContent))

    const partner = await open()
    await partner.setContent(`<!doctype html><title>A library</title>${lines.join('')}`)
    const element = partner.locator('welkom-hier')
    const entries = element.getByRole('listitem')
    await entries.first().waitFor()
    expect(await element.locator('div').first().getAttribute('dir')).toBe('rtl')
    expect(await entries.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Den Haag'), expect.stringContaining('مكان جديد')]),
    )
    expect(await element.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(255, 247, 224)')
    const frame = partner.frameLocator('iframe')
    await frame.getByRole('listitem').first().waitFor()
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
      'rgb(32, 32, 64)',
    )
    expect(await partner.context().cookies()).toEqual([])
  },
)
