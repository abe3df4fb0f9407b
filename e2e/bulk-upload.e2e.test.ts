import sharp from 'sharp'
import { expect } from 'vitest'

import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { expectRefusals } from './kit/watch.ts'

const photo = (): Promise<Buffer> =>
  sharp({ create: { background: '#c0ffee', channels: 3, height: 900, width: 1600 } })
    .jpeg()
    .toBuffer()

journey('an upload of pictures with missing fields is refused in Dutch', async ({ open, product }) => {
  const page = await open({ viewport: { height: 1000, width: 1440 } })
  await logIn({ as: 'editor', page, product })
  await page.goto(`${product.cmsUrl}/admin/collections/media`)
  await page.getByRole('button', { name: 'Meer bestanden tegelijk' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Selecteer een bestand' }).click()
  const buffer = await photo()
  const pictures = ['een.jpg', 'twee.jpg'].map((name) => ({ buffer, mimeType: 'image/jpeg', name }))
  await (await chooser).setFiles(pictures)
  expectRefusals(page)
  await page.getByRole('button', { exact: true, name: 'Bewaar' }).filter({ visible: true }).click()
  await page.getByText('2 bestanden zijn niet bewaard.').waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/Failed to save|Successfully saved/)
})
