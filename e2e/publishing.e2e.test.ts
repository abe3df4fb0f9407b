import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect } from 'vitest'

import { openForm } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import type { Product } from './kit/product.ts'
import { festivalOf, unique } from './kit/records.ts'
import { asToldByTheCms, soonReads } from './kit/visitor.ts'

const anOrganisation = async (api: Awaited<ReturnType<typeof apiAs>>): Promise<string> => {
  const [found] = await api.find('organisations', { limit: '1' })
  if (!found) throw new Error('The seed has no organisation.')
  return found.id
}

const signedAt = (token: string, seconds: number, { dataDir }: Product): string => {
  const secrets = readFileSync(path.join(dataDir, 'secrets.env'), 'utf8')
  const secret = /^PAYLOAD_SECRET=(.*)$/m.exec(secrets)?.[1] ?? ''
  const [payload = ''] = token.split('.')
  const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const moved = Buffer.from(JSON.stringify({ ...claims, exp: seconds })).toString('base64url')
  return `${moved}.${createHmac('sha256', secret).update(`preview:${moved}`).digest('base64url')}`
}

describe('publishing', () => {
  journey('publishing with a new address redirects from the old one', async ({ open, product }) => {
    const api = await apiAs(product, 'editor')
    const organisation = await anOrganisation(api)
    const slug = unique('vliegers-op-het-strand').replace(' ', '-')
    const title = unique('Vliegers op het strand')
    const id = await api.create('festivals', { ...festivalOf({ days: 9, organisation, title }), slug })
    const page = await open()
    await page.goto(`${product.siteUrl}/en/festivals/${slug}`)
    await api.change('festivals', id, { slug: `${slug}-nieuw` })

    await expect
      .poll(async () => {
        const { headers, status } = await fetch(`${product.siteUrl}/en/festivals/${slug}`, {
          redirect: 'manual',
        })
        return [status, headers.get('location')]
      }, asToldByTheCms)
      .toEqual([301, `/en/festivals/${slug}-nieuw`])
    await page.reload()
    expect(page.url()).toBe(`${product.siteUrl}/en/festivals/${slug}-nieuw`)
    expect(await page.locator('h1').innerText()).toContain(title)
  })

  journey('a scheduled publication happens at its time', async ({ open, product }) => {
    const api = await apiAs(product, 'editor')
    const organisation = await anOrganisation(api)
    const title = unique('Maanlicht op de Hofvijver')
    const slug = unique('maanlicht').replace(' ', '-')
    const id = await api.create('festivals', {
      ...festivalOf({ days: 12, organisation, title }),
      _status: 'draft',
      slug,
    })
    const visitor = await open()
    const editor = await open()
    expect((await visitor.goto(`${product.siteUrl}/festivals/${slug}`))?.status()).toBe(404)
    // The editor's clock shows yesterday noon: the next time that the form offers is already past for the CMS.
    const yesterday = Date.now() - 24 * 60 * 60 * 1000
    await editor.clock.setSystemTime(new Date(yesterday).setHours(12, 0, 0, 0))
    await logIn({ as: 'editor', page: editor, product })
    await openForm(editor, `${product.cmsUrl}/admin/collections/festivals/${id}`)
    await editor.locator('#action-save-popup button').click()
    await editor.getByRole('button', { name: 'Publicatie plannen' }).click()
    const drawer = editor.getByRole('dialog')
    await drawer.getByLabel('Publiceren').check()
    await drawer.getByLabel('Dag', { exact: true }).fill('31-2-2027')
    await drawer.getByLabel('Tijd', { exact: true }).fill('23.15 uur')
    await drawer.getByRole('button', { exact: true, name: 'Bewaar' }).click()
    await drawer.getByText('Deze dag bestaat niet.').waitFor()
    expect(await drawer.getByLabel('Dag', { exact: true }).inputValue()).toBe('31-2-2027')
    await drawer.getByLabel('Dag', { exact: true }).fill('vandaag')
    await drawer.getByRole('button', { exact: true, name: 'Bewaar' }).click()
    await editor.getByText('Succesvol gepland.').waitFor()
    // The CMS checks every ten seconds for due publications.
    const statusOfPage = async (): Promise<number> =>
      (await fetch(`${product.siteUrl}/festivals/${slug}`)).status
    await expect.poll(statusOfPage, { interval: 250 }).toBe(200)
    await visitor.goto(`${product.siteUrl}/festivals`)
    await soonReads(visitor, title)
  })
})

journey(
  'a bulk change first shows the records that will change, and leaves out festivals that are over',
  async ({ open, product }) => {
    const api = await apiAs(product, 'editor')
    const organisation = await anOrganisation(api)
    const [coming, over] = [unique('Gouda danst'), unique('Gouda zong')]
    await api.create('festivals', festivalOf({ days: 25, organisation, title: coming }))
    await api.create('festivals', festivalOf({ days: -25, organisation, title: over }))
    const editor = await open()
    await logIn({ as: 'editor', page: editor, product })
    await editor.goto(`${product.cmsUrl}/admin/bulk-change`)
    await editor.getByLabel('Gemeente').fill('gouda')
    await editor.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await editor.getByRole('rowheader', { name: coming }).waitFor()
    expect(await editor.getByRole('rowheader', { name: over }).count()).toBe(0)
    await editor.getByText('Kies wat er verandert').waitFor()
    await editor.getByLabel('Vanaf').fill('')
    await editor.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await editor.getByRole('rowheader', { name: over }).waitFor()
  },
)

describe('a submitted festival', () => {
  journey(
    'publishing a submitted festival approves it, and the button says so',
    async ({ open, product }) => {
      const api = await apiAs(product, 'editor')
      const [delft] = await api.find('organisations', { 'where[slug][equals]': 'tafelgenoten-delft' })
      const organiser = await apiAs(product, 'organiser.delft')
      const title = unique('Delft bakt brood')
      const facts = festivalOf({ days: 30, organisation: delft?.id ?? '', title })
      const id = await organiser.create('festivals', facts)
      const editor = await open({ viewport: { height: 1000, width: 1440 } })
      await logIn({ as: 'editor', page: editor, product })
      await openForm(editor, `${product.cmsUrl}/admin/collections/festivals/${id}`)
      expect(await editor.locator('#action-save').innerText()).toBe('Publiceer wijzigingen')
      await organiser.submit(id)
      await openForm(editor, `${product.cmsUrl}/admin/collections/festivals/${id}`)
      await editor.getByRole('button', { exact: true, name: 'Publiceer en keur goed' }).click()
      const statusOfPage = async (): Promise<number | undefined> => {
        const [made] = await api.find('festivals', { 'where[title][equals]': title })
        return made === undefined
          ? undefined
          : (await fetch(`${product.siteUrl}/festivals/${made.slug}`)).status
      }
      await expect.poll(statusOfPage).toBe(200)
      await openForm(editor, `${product.cmsUrl}/admin/collections/festivals/${id}`)
      await editor.getByText('online gezet door de redactie').waitFor({ state: 'attached' })
      const [review] = await api.find('reviews', { 'where[festival][equals]': id })
      await openForm(editor, `${product.cmsUrl}/admin/collections/reviews/${review?.id}`)
      await editor.getByText('"event": "published"').waitFor()
    },
  )
})

describe('a preview link', () => {
  journey(
    'a preview link works for half an hour, for any holder of the link, and is not indexed',
    async ({ open, product }) => {
      const title = unique('Nog niet klaar')
      const api = await apiAs(product, 'editor')
      const organisation = await anOrganisation(api)
      const id = await api.create('festivals', {
        ...festivalOf({ days: 20, organisation, title }),
        _status: 'draft',
      })
      const editor = await open({ viewport: { height: 1000, width: 1440 } })
      await logIn({ as: 'editor', page: editor, product })
      await openForm(editor, `${product.cmsUrl}/admin/collections/festivals/${id}`)
      const link = await editor.locator('#preview-button').getAttribute('href')
      const token = new URL(link ?? '').searchParams.get('token') ?? ''

      const colleague = await open()
      const answer = await colleague.goto(link ?? '')
      expect(await colleague.locator('h1').innerText()).toContain(title)
      expect(answer?.headers()).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
      })

      const now = Math.floor(Date.now() / 1000)
      const statusOf = async (one: string): Promise<number> =>
        (await fetch(`${product.siteUrl}/preview?token=${one}`)).status
      expect(await statusOf(signedAt(token, now + 60, product))).toBe(200)
      expect(await statusOf(signedAt(token, now - 1, product))).toBe(401)
      expect(await statusOf(`${token}x`)).toBe(401)
      expect((await fetch(`${product.siteUrl}/preview`)).status).toBe(401)
      await colleague.goto(`${product.siteUrl}/preview?token=${signedAt(token, now - 1, product)}`)
      expect(await colleague.locator('h1').innerText()).not.toBe('')
      expect(await colleague.locator('body').innerText()).not.toContain(title)
    },
  )
})
