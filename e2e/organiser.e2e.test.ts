import type { Request } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { beginRecord, openForm, openStep, press } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { festivalOf, unique } from './kit/records.ts'

const photo = (): Promise<Buffer> =>
  sharp({ create: { background: '#c05030', channels: 3, height: 800, width: 1200 } })
    .jpeg()
    .toBuffer()

const organisationOf = async (product: Parameters<typeof apiAs>[0], slug: string): Promise<string> => {
  const api = await apiAs(product, 'editor')
  const [found] = await api.find('organisations', { 'where[slug][equals]': slug })
  if (!found) throw new Error(`The seed has no organisation ${slug}.`)
  return found.id
}

describe('an organiser', () => {
  journey('an organiser finds only their own records in the admin', async ({ open, product }) => {
    const page = await open()
    await logIn({ as: 'organiser.delft', page, product })
    const nav = page
      .getByRole('navigation')
      .locator('a[href*="/admin/collections/"], a[href*="/admin/globals/"]')
    expect(await nav.allInnerTexts()).toEqual(['Festivals', 'Organisaties', 'Foto’s', 'Verslagen'])

    await page.goto(`${product.cmsUrl}/admin/collections/organisations`)
    await page.locator('tbody tr').first().waitFor()
    expect(await page.locator('tbody td.cell-name').allInnerTexts()).toEqual(['Stichting Tafelgenoten Delft'])

    await page.goto(`${product.cmsUrl}/admin/collections/festivals?limit=100`)
    await page.locator('tbody tr').first().waitFor()
    const organisers = async (): Promise<string[]> => [
      ...new Set(await page.locator('tbody td.cell-organisation').allInnerTexts()),
    ]
    await expect.poll(organisers).toEqual(['Stichting Tafelgenoten Delft'])
  })

  journey('an organiser can’t open the addresses of other records', async ({ open, product }) => {
    const title = unique('Geheim plan van Utrecht')
    const utrecht = await apiAs(product, 'organiser.utrecht')
    const organisation = await organisationOf(product, 'verhalenwerf-utrecht')
    const draft = await utrecht.create('festivals', festivalOf({ days: 40, organisation, title }))

    const page = await open()
    await logIn({ as: 'organiser.delft', page, product })
    for (const path of [
      'globals/home',
      'collections/users',
      'collections/subscribers',
      'collections/stories',
    ]) {
      await page.goto(`${product.cmsUrl}/admin/${path}`)
      await page.getByText('Niets gevonden').waitFor()
    }
    await page.goto(`${product.cmsUrl}/admin/collections/festivals/${draft}`)
    await page.waitForURL(/collections\/festivals\?notFound=/)
    expect(await page.locator('body').innerText()).not.toContain(title)

    const api = await apiAs(product, 'organiser.delft')
    expect(await api.find('festivals', { draft: 'true', 'where[title][equals]': title })).toEqual([])
    await expect(api.change('festivals', draft, { title: 'Gekaapt' })).rejects.toThrow(/40[34]/)
  })

  journey('an organiser’s lock on a record ends when the tab is closed', async ({ open, product }) => {
    const title = unique('Delft zingt mee')
    const delft = await apiAs(product, 'organiser.delft')
    const organisation = await organisationOf(product, 'tafelgenoten-delft')
    const festival = await delft.create('festivals', festivalOf({ days: 50, organisation, title }))
    const editor = await apiAs(product, 'editor')
    const locks = async (): Promise<number> =>
      (await editor.find('payload-locked-documents', { 'where[document.value][equals]': festival })).length

    const page = await open()
    const underWay = new Set<Request>()
    page.on('request', (request) => underWay.add(request))
    page.on('requestfinished', (request) => underWay.delete(request))
    page.on('requestfailed', (request) => underWay.delete(request))
    await logIn({ as: 'organiser.delft', page, product })
    await openForm(page, `${product.cmsUrl}/admin/collections/festivals/${festival}`)
    await openStep(page, 'Wat')
    await page.getByLabel('In het kort').fill('Zing mee met het koor van de wijk.')
    await expect.poll(locks).toBe(1)
    // Each request of the form takes its lock again, so this waits for all answers, and blocks new requests.
    await page.route('**/admin/collections/**', (route) => void underWay.delete(route.request()))
    await expect.poll(() => underWay.size).toBe(0)
    await page.goto('about:blank')
    await expect.poll(locks).toBe(0)
  })

  journey('an organiser makes a draft with a picture; visitors do not see it', async ({ open, product }) => {
    const title = unique('Delft leert dansen')
    const page = await open({ viewport: { height: 1000, width: 1440 } })
    await logIn({ as: 'organiser.delft', page, product })
    await beginRecord(page, `${product.cmsUrl}/admin/collections/festivals/create`, title)
    await page.getByLabel('In het kort').fill('Leer de dansen van je buren, in drie lessen.')
    await page.locator('#field-pictures').getByRole('button', { name: 'Nieuw aanmaken' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Selecteer een bestand' }).click()
    await (await chooser).setFiles({ buffer: await photo(), mimeType: 'image/jpeg', name: 'plein.jpg' })
    await page.locator('#field-alt').fill('Een leeg plein in de zon')
    await page.locator('#field-peopleInPicture .rs__control').click()
    await page.getByRole('option', { exact: true, name: 'Niemand' }).click()
    await page.getByRole('button', { exact: true, name: 'Bewaar' }).filter({ visible: true }).click()
    await page.locator('#field-pictures img').waitFor()
    await press(page, 'Bewaar concept')
    expect(await page.getByRole('button', { name: /Publiceer/ }).count()).toBe(0)

    const api = await apiAs(product, 'organiser.delft')
    const [made] = await api.find('festivals', { draft: 'true', 'where[title][equals]': title })
    expect(made?._status).toBe('draft')
    await api.change('festivals', made?.id ?? '', { _status: 'published' })
    const [still] = await api.find('festivals', { draft: 'true', 'where[title][equals]': title })
    expect(still?._status).toBe('draft')

    const visitor = await open()
    const answer = await visitor.goto(`${product.siteUrl}/festivals/${made?.slug}`)
    expect(answer?.status()).toBe(404)
    await visitor.goto(`${product.siteUrl}/festivals`)
    expect(await visitor.locator('main').innerText()).not.toContain(title)
  })
})
