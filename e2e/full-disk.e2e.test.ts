import { readdirSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, expect } from 'vitest'

import { smallDisk } from '../scripts/disk/small-disk.ts'
import { openForm } from './kit/admin-form.ts'
import { apiAs, signIn } from './kit/api.ts'
import { startCopy } from './kit/copied-product.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import type { Product, StartedProduct } from './kit/product.ts'
import { expectRefusals } from './kit/watch.ts'

const disk = smallDisk(320)
afterAll(() => disk?.remove())

/** A journey with its own product, whose data are on a small disk that can be filled. */
const onSmallDisk = journey.extend<{ own: StartedProduct; product: Product }>({
  own: async ({}, use) => {
    const own = await startCopy(disk?.folder ?? '')
    await use(own)
    await own.stop()
  },
  product: async ({ own }, use) => use(own.product),
})

const photo = (): Promise<Buffer> =>
  sharp({ create: { background: '#c0ffee', channels: 3, height: 900, width: 1600 } })
    .jpeg()
    .toBuffer()

type Told = {
  readonly status: number
  readonly words: string
}

const told = async (answer: Response): Promise<Told> => {
  const { errors } = (await answer.json()) as { errors?: readonly { message: string }[] }
  return { status: answer.status, words: errors?.[0]?.message ?? '' }
}

const upload = async ({ cmsUrl }: Product, cookie: string): Promise<Told> => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none' }))
  body.set('file', new Blob([Uint8Array.from(await photo())], { type: 'image/jpeg' }), 'photo.jpg')
  const headers = { 'accept-language': 'nl', cookie, origin: cmsUrl }
  return told(await fetch(`${cmsUrl}/api/media?locale=nl`, { body, headers, method: 'POST' }))
}

const save = async ({ cmsUrl }: Product, cookie: string, festival: string): Promise<Told> =>
  told(
    await fetch(`${cmsUrl}/api/festivals/${festival}?draft=true&locale=nl`, {
      body: JSON.stringify({ summary: 'Op een volle schijf.' }),
      headers: { 'accept-language': 'nl', 'content-type': 'application/json', cookie, origin: cmsUrl },
      method: 'PATCH',
    }),
  )

const jsonOf = async (url: string): Promise<unknown> => (await fetch(url)).json()

const noRoom =
  'De foto is niet bewaard: de schijf is vol of kan niet worden beschreven. Waarschuw de beheerder.'
const full = 'De opslag is vol. Waarschuw de beheerder.'

onSmallDisk.skipIf(disk === null)(
  'when the disk is full people log in and hear what can’t be kept, and one line says what to do',
  async ({ open, own, product }) => {
    const { cmsUrl, dataDir, siteUrl } = product
    const api = await apiAs(product, 'editor')
    const [festival] = await api.find('festivals', { limit: '1' })
    if (festival === undefined) throw new Error('There is no festival to save.')
    const files = (): readonly string[] => readdirSync(path.join(dataDir, 'media')).toSorted()
    const before = files()
    const saidBefore = own.said().length

    disk?.fill(0)
    const cookie = await signIn(product, 'editor')
    expect(await upload(product, cookie)).toEqual({ status: 507, words: noRoom })
    expect(await save(product, cookie, festival.id)).toEqual({ status: 507, words: full })
    expect(await jsonOf(`${cmsUrl}/api/healthz`)).toEqual({
      status: 'nothing can be stored: full',
      writable: false,
    })
    expect(await jsonOf(`${siteUrl}/readyz`)).toMatchObject({
      cms: 'reachable, but it can store nothing',
      status: 'degraded',
    })

    const page = await open()
    await logIn({ as: 'editor', page, product })
    expectRefusals(page)
    await openForm(page, `${cmsUrl}/admin/collections/media/create`)
    await page.locator('input[type=file]').setInputFiles({
      buffer: await photo(),
      mimeType: 'image/jpeg',
      name: 'photo.jpg',
    })
    await page.locator('#field-alt').fill('Een foto')
    await page.locator('#field-peopleInPicture input').fill('Niemand')
    await page.getByRole('option', { name: 'Niemand' }).click()
    await page.locator('#action-save').click()
    await page.getByText(noRoom).first().waitFor()
    await openForm(page, `${cmsUrl}/admin/collections/festivals/${festival.id}`)
    await page.locator('#field-title').fill('Een feest op een volle schijf')
    await page.getByRole('button', { exact: true, name: 'Bewaar concept' }).click()
    await page.getByText(full).first().waitFor()
    await page.context().close()
    expect(files()).toEqual(before)

    const lines = own.said().slice(saidBefore)
    const troubles = lines.filter((line) => /warn|WARN|error|ERROR|\bat /.test(line))
    expect(troubles.filter((line) => line.startsWith('cms'))).toEqual([
      expect.stringMatching(/is full \(0 MB left\)\. Free some space; then it goes on by itself\./),
    ])
    expect(troubles.length).toBeLessThanOrEqual(2)

    disk?.empty()
    expect(await jsonOf(`${cmsUrl}/api/healthz`)).toEqual({ status: 'ok', writable: true })
    expect(await upload(product, cookie)).toMatchObject({ status: 201 })
    expect(await save(product, cookie, festival.id)).toMatchObject({ status: 200 })
  },
)
