import { describe, expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { openForm } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'

/** The rules of WCAG that the law requires; headings and landmarks of the admin come from Payload. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const collections = ['festivals', 'organisations', 'testimonials', 'stories', 'pages', 'media']
const globals = ['home', 'site', 'impact', 'newsletterSettings']

describe('the admin', () => {
  journey(
    'the admin is in Dutch, and its login form passes the accessibility rules',
    async ({ open, product }) => {
      const page = await open()
      await page.goto(`${product.cmsUrl}/admin/login`)
      expect(await page.locator('html').getAttribute('lang')).toBe('nl')
      await page.getByRole('button', { name: 'Inloggen' }).waitFor()
      expect(await accessibilityProblems(page, wcag)).toEqual([])
    },
  )

  journey('keeps a search above a list short, and says so', async ({ open, product }) => {
    const page = await open()
    await logIn({ as: 'editor', page, product })
    await page.goto(`${product.cmsUrl}/admin/collections/festivals`, { waitUntil: 'networkidle' })
    const search = page.locator('#search-filter-input')
    await search.fill('é'.repeat(3000))
    await page.getByText('Zoeken kan met hoogstens 200 tekens').waitFor()
    await page.getByText('Geen resultaten').waitFor()
    expect(await search.inputValue()).toBe('é'.repeat(200))
  })

  journey('opens the form of each kind of record without a complaint', async ({ open, product }) => {
    const page = await open()
    const api = await apiAs(product, 'editor')
    await logIn({ as: 'editor', page, product })
    for (const collection of collections) {
      const [record] = await api.find(collection, { limit: '1' })
      await openForm(page, `${product.cmsUrl}/admin/collections/${collection}/${record?.id}`)
    }
    for (const global of globals) await openForm(page, `${product.cmsUrl}/admin/globals/${global}`)
  })
})
