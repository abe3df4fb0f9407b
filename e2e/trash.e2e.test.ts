import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import type { Product } from './kit/product.ts'
import { festivalOf, unique } from './kit/records.ts'

const phone = { isMobile: true, viewport: { height: 844, width: 390 } }

const statusOf = async (product: Product, path: string): Promise<number> =>
  (await fetch(`${product.siteUrl}${path}`)).status

const madeFestival = async (product: Product) => {
  const editor = await apiAs(product, 'editor')
  const [organisation] = await editor.find('organisations', {
    'where[slug][equals]': 'verhalenwerf-utrecht',
  })
  const title = unique('Weg en terug')
  const id = await editor.create(
    'festivals',
    festivalOf({ days: 40, organisation: organisation?.id ?? '', title }),
  )
  return { editor, id, slug: title.toLowerCase().replaceAll(' ', '-'), title }
}

const throwAway = async (page: Page): Promise<string> => {
  await page.locator('.doc-controls__dots').click()
  await page.locator('#action-throw-away').click()
  const dialog = page.getByRole('dialog').filter({ hasText: 'prullenbak' })
  const told = await dialog.innerText()
  await dialog.getByRole('button', { name: 'Naar de prullenbak' }).click()
  await page.waitForURL(/\/collections\/festivals\/?(\?.*)?$/)
  return told
}

const overlap = async (one: Locator, other: Locator): Promise<boolean> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (a === null || b === null) throw new Error('One of them is not to be seen')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('staff', () => {
  journey('staff move a festival to the trash and restore it, also on a phone', async ({ open, product }) => {
    const { editor, id, slug, title } = await madeFestival(product)
    await expect.poll(() => statusOf(product, `/festivals/${slug}`)).toBe(200)
    const page = await open(phone)
    await logIn({ as: 'editor', page, product })
    await page.goto(`${product.cmsUrl}/admin/collections/festivals/${id}`)
    expect(await throwAway(page)).toMatch(/verdwijnt meteen van de site[^]*30 dagen/)
    await expect.poll(() => statusOf(product, `/festivals/${slug}`)).toBe(404)

    await page.goto(`${product.cmsUrl}/admin/collections/festivals/trash`)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { exact: true, name: 'Terugzetten' }).click()
    const dialog = page.getByRole('dialog').filter({ hasText: 'concept' })
    expect(await dialog.innerText()).toContain('Niemand ziet het tot je het publiceert')
    await dialog.getByRole('button', { name: /Bevestigen|Terugzetten/ }).click()
    await page.waitForURL(new RegExp(`/collections/festivals/${id}$`))
    const [back] = await editor.find('festivals', { draft: 'true', 'where[id][equals]': id })
    expect([back?._status, back?.slug]).toEqual(['draft', slug])
    expect(await statusOf(product, `/festivals/${slug}`)).toBe(404)
  })

  journey(
    'staff see what an earlier version replaces before it becomes a draft',
    async ({ open, product }) => {
      const { editor, id, slug } = await madeFestival(product)
      await editor.change('festivals', id, { summary: 'Nu met dansen op het plein.' })
      const page = await open(phone)
      await logIn({ as: 'editor', page, product })
      await page.goto(`${product.cmsUrl}/admin/collections/festivals/${id}/versions`)
      await page.locator('tbody tr a').last().click()
      const button = page.getByRole('button', { name: 'Deze versie terugzetten' })
      await button.waitFor()
      expect(await overlap(page.locator('.step-nav'), button)).toBe(false)
      await button.click()
      const dialog = page.getByRole('dialog').filter({ hasText: 'concept' })
      await dialog.getByText('Dit wordt anders').waitFor()
      expect(await dialog.innerText()).toMatch(/Bezoekers merken nog niets[^]*Engels: \d+ teksten zijn leeg/)
      await dialog.getByRole('button', { name: 'Terugzetten als concept' }).click()
      await page.waitForURL(new RegExp(`/collections/festivals/${id}$`))
      const [draft] = await editor.find('festivals', { draft: 'true', 'where[id][equals]': id })
      expect(draft?._status).toBe('draft')
      expect(await (await fetch(`${product.siteUrl}/festivals/${slug}`)).text()).toContain(
        'dansen op het plein',
      )
    },
  )
})

journey(
  'staff have a tab for the trash above a list; organisers, whose trash is empty, have no tab',
  async ({ open, product }) => {
    for (const [as, isThere] of [
      ['editor', true],
      ['organiser.delft', false],
    ] as const) {
      const page = await open()
      await logIn({ as, page, product })
      await page.goto(`${product.cmsUrl}/admin/collections/festivals`)
      await page.locator('tbody tr').first().waitFor()
      expect(await page.getByRole('button', { name: 'Prullenbak' }).isVisible()).toBe(isThere)
    }
  },
)
