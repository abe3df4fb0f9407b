import { expect } from 'vitest'

import { beginRecord, press } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { consentOf, festivalOf, unique } from './kit/records.ts'
import { countersOn, soon, soonReads, type Counters } from './kit/visitor.ts'

journey('a new quote appears among the experiences', async ({ open, product }) => {
  const quote = unique('Ik kende niemand in mijn straat en nu ken ik er dertig')
  const visitor = await open({ javaScriptEnabled: false })
  await visitor.goto(`${product.siteUrl}/ervaringen`)

  const editor = await open()
  await logIn({ as: 'editor', page: editor, product })
  await beginRecord(editor, `${product.cmsUrl}/admin/collections/testimonials/create`, 'Jolanda')
  await editor.getByLabel('Citaat').fill(quote)
  await press(editor, 'Bewaar concept')
  // Jolanda's consent; without it, nothing about her can be published.
  const api = await apiAs(product, 'editor')
  const [draft] = await api.find('testimonials', { draft: 'true', 'where[quote][equals]': quote })
  if (!draft) throw new Error('The draft is not in the CMS.')
  await api.change('testimonials', draft.id, { consent: consentOf('Jolanda') })

  await soonReads(visitor, quote)
})

journey(
  'a new organisation and its festivals appear on their pages and in the counters',
  async ({ open, product }) => {
    const name = unique('Goudse Buren')
    const [past, next] = [unique('Kaarslicht aan tafel'), unique('Stroopwafels voor iedereen')]
    const home = await open()
    const page = await open({ javaScriptEnabled: false })
    await home.goto(product.siteUrl)
    const before = await countersOn(home)
    const soonCounts = (more: Partial<Counters>): Promise<void> => {
      const added = { festivals: 0, organisations: 0, people: 0, ...more }
      const wanted = {
        festivals: before.festivals + added.festivals,
        organisations: before.organisations + added.organisations,
        people: before.people + added.people,
      }
      return soon(home, async () => expect(await countersOn(home)).toEqual(wanted))
    }

    const editor = await open()
    await logIn({ as: 'editor', page: editor, product })
    await beginRecord(editor, `${product.cmsUrl}/admin/collections/organisations/create`, name)
    await editor.getByLabel('In het kort').fill('Buren die samen koken, in de binnenstad.')
    await editor.getByLabel('Gemeente').fill('Gouda')
    await editor.locator('#field-province input').fill('Zuid')
    await editor.getByRole('option', { name: 'Zuid-Holland' }).click()
    await page.goto(`${product.siteUrl}/organisaties`)
    await press(editor, 'Publiceer wijzigingen')
    await soonReads(page, name)
    await soonCounts({})

    const api = await apiAs(product, 'editor')
    const [organisation] = await api.find('organisations', { 'where[name][equals]': name })
    if (!organisation) throw new Error('The organisation is not in the CMS.')
    await page.goto(`${product.siteUrl}/festivals/voorbij`)
    const id = await api.create('festivals', {
      ...festivalOf({ days: -3, organisation: organisation.id, title: past }),
      report: { approved: false, reach: 120 },
    })
    await soonReads(page, past)
    await soonCounts({ festivals: 1, organisations: 1 })

    await api.change('festivals', id, { report: { approved: true, reach: 120 } })
    await soonCounts({ festivals: 1, organisations: 1, people: 120 })

    await page.goto(`${product.siteUrl}/festivals`)
    await api.create('festivals', festivalOf({ days: 2, organisation: organisation.id, title: next }))
    await soonReads(page, next)
    await soonCounts({ festivals: 1, organisations: 1, people: 120 })
    await page.getByRole('link', { name: next }).first().click()
    await page.getByRole('link', { name }).first().click()
    expect(await page.locator('h1').innerText()).toBe(name)
    expect(await page.locator('main').innerText()).toContain(past)
  },
)
