import { describe, expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { beginRecord, openForm, openStep } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { unique } from './kit/records.ts'
import { expectRefusals } from './kit/watch.ts'
import { apply } from './programs/year/joining.ts'

const phone = { viewport: { height: 740, width: 360 } }

describe('the first page of the admin', () => {
  journey('an organiser sees their own festivals first, also on a phone', async ({ open, product }) => {
    const api = await apiAs(product, 'organiser.delft')
    const page = await open(phone)
    await logIn({ as: 'organiser.delft', page, product })
    await page.getByRole('heading', { level: 1, name: 'Mijn festivals' }).waitFor()
    const titles = await page.locator('.start-page-card__title').allInnerTexts()
    const festivals = await api.find('festivals', { draft: 'true', limit: '100' })
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.length).toBeLessThan(festivals.length)
    expect(await page.locator('main').innerText()).not.toContain('Utrecht')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  journey('staff see their waiting work first, with links to act on it', async ({ open, product }) => {
    const organisation = unique('Buurtkeuken Zevenaar')
    const email = `${crypto.randomUUID()}@example.org`
    await apply(await open({ javaScriptEnabled: false }), product, { email, name: 'Ria', organisation })
    const page = await open()
    await logIn({ as: 'editor', page, product })
    await page.getByRole('heading', { level: 1, name: 'Wat wacht op mij' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: organisation }).click()
    await page.waitForURL(/collections\/applications\//)
  })

  journey('opening the page of a new record creates nothing', async ({ open, product }) => {
    const api = await apiAs(product, 'organiser.delft')
    const count = async (): Promise<number> =>
      (await api.find('festivals', { draft: 'true', limit: '100' })).length
    const before = await count()
    const page = await open()
    await logIn({ as: 'organiser.delft', page, product })
    await page.getByRole('link', { name: 'Nieuw festival' }).click()
    await page.waitForURL(/festivals\/create/)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('alert').filter({ hasText: 'Vul dit eerst in' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.goto(`${product.cmsUrl}/admin`)
    expect(await count()).toBe(before)
  })
})

describe('the form of a festival', () => {
  journey('the form of a festival has steps that work by keyboard', async ({ open, product }) => {
    const page = await open(phone)
    await logIn({ as: 'organiser.delft', page, product })
    await beginRecord(page, `${product.cmsUrl}/admin/collections/festivals/create`, unique('Stap voor stap'))
    await page.getByRole('heading', { level: 2, name: 'Wat' }).waitFor()
    await page.getByRole('button', { name: 'Volgende' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Wanneer' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Stap 2 van')
    expect(await accessibilityProblems(page, 'all', '.steps__nav, .steps__heading, .steps__buttons')).toEqual(
      [],
    )
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Wanneer' }).waitFor()
    await openStep(page, 'Waar')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  journey('the form of a festival says which step has an error', async ({ open, product }) => {
    const page = await open()
    await logIn({ as: 'editor', page, product })
    await beginRecord(page, `${product.cmsUrl}/admin/collections/festivals/create`, unique('Nog niet af'))
    expectRefusals(page)
    await page.getByRole('button', { exact: true, name: 'Publiceer wijzigingen' }).click()
    await page.getByRole('button', { name: /Waar.*kloppen nog niet/ }).waitFor()
    await page.getByRole('button', { name: /Wanneer.*klop/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Wanneer' }).waitFor()
  })
})

journey('of two people in one form, the second chooses which values stay', async ({ open, product }) => {
  const api = await apiAs(product, 'editor')
  const title = unique('Twee pennen')
  const page = await open()
  await logIn({ as: 'organiser.delft', page, product })
  await beginRecord(page, `${product.cmsUrl}/admin/collections/festivals/create`, title)
  const [made] = await api.find('festivals', { draft: 'true', 'where[title][equals]': title })
  await openForm(page, `${product.cmsUrl}/admin/collections/festivals/${made?.id}`)
  await api.changeDraft('festivals', made?.id ?? '', {
    summary: 'Van de redactie.',
    title: `${title} (nieuw)`,
  })
  expectRefusals(page)

  await page.getByLabel('In het kort').fill('Van de organisator.')
  const dialog = page.getByRole('dialog', { name: 'Iemand anders was je voor' })
  await dialog.waitFor()
  expect(await accessibilityProblems(page, 'all', 'dialog')).toEqual([])
  expect(await dialog.innerText()).toContain('Van de redactie.')
  await dialog.getByRole('button', { name: 'Bewaar wat ik koos' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  await expect.poll(() => page.getByLabel('In het kort').inputValue()).toBe('Van de organisator.')
  expect(await page.getByLabel('Titel').inputValue()).toBe(`${title} (nieuw)`)
  const kept = await api.find('festivals', { draft: 'true', 'where[title][equals]': `${title} (nieuw)` })
  expect(kept).toHaveLength(1)
})
