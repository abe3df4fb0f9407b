import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Locator, Page, Request } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'

import { openForm } from './kit/admin-form.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { expectRefusals } from './kit/watch.ts'

const phone = { hasTouch: true, isMobile: true, viewport: { height: 844, width: 390 } }

const samples = path.join(import.meta.dirname, '../cms/src/features/media/tests')
const heic = {
  buffer: readFileSync(path.join(samples, 'phone-upright.heic')),
  mimeType: '',
  name: 'IMG_1.HEIC',
}

/** As a phone writes it: 48 megapixels of much detail, on its side. */
const photo48 = async () => ({
  buffer: await sharp({
    create: {
      background: '#808080',
      channels: 3,
      height: 756,
      noise: { mean: 128, sigma: 40, type: 'gaussian' },
      width: 1008,
    },
  })
    .resize(8064, 6048, { kernel: 'cubic' })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer(),
  mimeType: 'image/jpeg',
  name: 'IMG_2.JPG',
})
const notes = { buffer: Buffer.from('Geen foto.'), mimeType: 'image/jpeg', name: 'notities.jpg' }

const fillIn = async (page: Page, form: Locator, alt: string): Promise<void> => {
  await form.locator('#field-alt').fill(alt)
  await form.locator('#field-peopleInPicture input').fill('Niemand')
  await page.getByRole('option', { name: 'Niemand' }).click()
}

const isUpload = (request: Request): boolean =>
  request.method() === 'POST' && new URL(request.url()).pathname === '/api/media'

journey('a HEIC and 48 megapixels are uploaded with a phone', async ({ open, product }) => {
  const page = await open(phone)
  await logIn({ as: 'editor', page, product })
  const sent: number[] = []
  page.on('request', (request) => {
    if (isUpload(request)) sent.push(Number(request.headers()['content-length'] ?? 0))
  })
  for (const [file, size] of [
    [heic, [120, 160]],
    [await photo48(), [1800, 2400]],
  ] as const) {
    await openForm(page, `${product.cmsUrl}/admin/collections/media/create`)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('.file-field__filename').waitFor()
    await fillIn(page, page.locator('body'), 'Een foto van een telefoon')
    const kept = page.waitForResponse((response) => isUpload(response.request()))
    await page.locator('#action-save').click()
    const { doc } = (await (await kept).json()) as { doc: { height: number; width: number } }
    expect([doc.width, doc.height]).toEqual(size)
  }
  expect(Math.max(...sent)).toBeLessThan(3_000_000)
})

journey('of several pictures at once each is kept, or told why not', async ({ open, product }) => {
  const page = await open(phone)
  await logIn({ as: 'editor', page, product })
  await page.goto(`${product.cmsUrl}/admin/collections/media`)
  await page.getByRole('button', { name: 'Meer bestanden tegelijk' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Selecteer een bestand' }).click()
  await (await chooser).setFiles([heic, notes, await photo48()])
  await page.getByText(/^notities\.jpg: Dit bestand is geen foto/).waitFor()
  const drawer = page.locator('.bulk-upload--file-manager')
  await drawer.getByText('1 van 2').waitFor()
  await fillIn(page, drawer, 'De eerste foto')
  await drawer.locator('.bulk-upload--actions-bar__controls button').last().click()
  await drawer.getByText('2 van 2').waitFor()
  await fillIn(page, drawer, 'De tweede foto')

  // A proxy refuses with a page of its own.
  expectRefusals(page)
  const refusal = { body: '<h1>Too Large</h1>', contentType: 'text/html', status: 413 }
  await page.route(/\/api\/media\?/, (route) => route.fulfill(refusal))
  const save = drawer.getByRole('button', { exact: true, name: 'Bewaar' }).filter({ visible: true })
  await save.click()
  await page.getByText('2 bestanden zijn niet bewaard.').waitFor()
  await drawer
    .getByText('De server kon deze foto nu niet aannemen.')
    .filter({ visible: true })
    .first()
    .waitFor()
  await page.unroute(/\/api\/media\?/)
  await save.click()
  await page.getByText('2 bestanden bewaard.').waitFor()
})
