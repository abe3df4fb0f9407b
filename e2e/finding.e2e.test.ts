import { describe, expect } from 'vitest'

import { journey } from './kit/journey.ts'

describe('finding a festival', () => {
  journey('a visitor finds a festival by keyboard and without script', async ({ open, product }) => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${product.siteUrl}/festivals`)
    await page.getByLabel('Postcode of plaats').focus()
    await page.keyboard.type('den haag')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/festivals?near=den+haag')
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Het dichtst bij Den Haag')
    const remove = page.getByRole('link', { name: 'Haal weg: Bij Den Haag' })
    await remove.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/festivals')
  })

  journey('a visitor adds a filter and removes it again', async ({ open, product }) => {
    const page = await open()
    await page.goto(`${product.siteUrl}/en/festivals`)
    await page.getByText('More choices').click()
    await page.getByLabel(/Free of charge/).check()
    await page.getByLabel('Province').selectOption('zuid-holland')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**/en/festivals?free=1&province=zuid-holland')
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.waitForURL('**/en/festivals')
  })

  journey('a visitor opens a province from the map by keyboard', async ({ open, product }) => {
    const page = await open()
    await page.goto(`${product.siteUrl}/kaart`)
    const province = page.getByRole('link', { name: /^Zuid-Holland: \d+ festivals en activiteiten$/ })
    await province.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/festivals/in/zuid-holland')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Zuid-Holland')
  })

  journey('a visitor finds a festival in Arabic with a typing error', async ({ open, product }) => {
    const page = await open()
    await page.goto(`${product.siteUrl}/ar`)
    await page.getByRole('link', { name: 'ابحث في هذا الموقع' }).click()
    await page.getByRole('searchbox').fill('delfd')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ar/search?q=delfd')
    expect(await page.locator('.results mark').first().innerText()).toBe('Delft')
  })
})
