import { expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'

const title = 'Wat vanzelf gaat'

journey('staff see how often background work runs, when it ran and its result', async ({ open, product }) => {
  const page = await open()
  await logIn({ as: 'editor', page, product })
  const link = page.locator(`nav a[href="/admin/background"]`)
  expect(await link.innerText()).toBe(title)
  const row = page.getByRole('row', { name: /^Mails versturen/ })
  // The program runs this every ten seconds from its start; the page shows the state at the moment of loading.
  await expect
    .poll(async () => {
      await page.goto(`${product.cmsUrl}/admin/background`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      return row.innerText()
    })
    .toMatch(/Ging goed.+geleden.+ om \d\d:\d\d.+elke 10 seconden/s)
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(12)
  const table = page.getByRole('region', { name: 'Taken van het programma' })
  await table.focus()
  expect(await table.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  expect(await accessibilityProblems(page)).toEqual([])
})

journey('an organiser is told that the page of background work is for staff', async ({ open, product }) => {
  const page = await open()
  await logIn({ as: 'organiser.delft', page, product })
  expect(await page.locator('a[href="/admin/background"]').count()).toBe(0)
  await page.goto(`${product.cmsUrl}/admin/background`)
  await page.getByText('Deze pagina is voor de redactie.').waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
})
