import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { beginRecord, openForm } from './kit/admin-form.ts'
import { englishOn } from './kit/english.ts'
import { journey } from './kit/journey.ts'
import { logIn, type DemoAccount } from './kit/log-in.ts'
import { unique } from './kit/records.ts'
import { expectRefusals } from './kit/watch.ts'

/** Looks for English on the screens of one page, and remembers where it stood. */
const readerOf = (page: Page) => {
  const found = new Set<string>()
  return {
    found,
    read: async (screen: string): Promise<void> => {
      // The publisher's own name is English.
      for (const text of await englishOn(page))
        if (!text.includes('Justice and Peace')) found.add(`${screen}: ${text.slice(0, 120)}`)
    },
  }
}
type Reader = ReturnType<typeof readerOf>

const screenOf = (page: Page): string =>
  new URL(page.url()).pathname.replace('/admin', '').replaceAll(/[\da-f-]{24,}/g, 'ID')

/** Opens what can be opened at a place, one after the other, and reads each. */
const openEach = async (page: Page, { read }: Reader, places: string): Promise<void> => {
  const count = await page.locator(places).count()
  for (let index = 0; index < count; index += 1) {
    const place = page.locator(places).nth(index)
    if (!(await place.isVisible()) || !(await place.isEnabled())) continue
    // What was opened before may lie above it.
    await place.click({ force: true })
    await read(`${screenOf(page)} ${places} ${index + 1}`)
  }
}

/** Waits until a page has drawn what it loads after its beginning. */
const untilStill = async (page: Page): Promise<void> => {
  let before = ''
  await expect
    .poll(
      async () => {
        const now = await page.locator('body').innerText()
        const isSame = now === before
        before = now
        return isSame
      },
      { interval: 400 },
    )
    .toBe(true)
}

const go = async (page: Page, reader: Reader, address: string): Promise<boolean> => {
  const answer = await page.goto(address)
  await page.locator('.template-default, .template-minimal, main').first().waitFor()
  await untilStill(page)
  await reader.read(screenOf(page))
  return answer?.status() === 200
}

const readForm = async (page: Page, reader: Reader, address: string): Promise<void> => {
  if (!(await go(page, reader, address))) return
  await openEach(page, reader, '.tabs-field__tab-button, .steps__step')
  await openEach(page, reader, '.doc-controls .popup-button, .localizer .popup-button')
  await page.keyboard.press('Escape')
  if (!(await go(page, reader, `${address}/versions`))) return
  const version = page.locator('td a').first()
  if (await version.isVisible()) {
    const href = await version.getAttribute('href')
    if (href !== null) await go(page, reader, new URL(href, page.url()).href)
  }
}

const readList = async (page: Page, reader: Reader, address: string): Promise<void> => {
  await go(page, reader, address)
  const record = await page
    .locator('td a[href*="/collections/"]')
    .first()
    .getAttribute('href', { timeout: 1 })
    .catch(() => null)
  const create = await page
    .locator('a[href$="/create"]')
    .first()
    .getAttribute('href', { timeout: 1 })
    .catch(() => null)
  await openEach(page, reader, '.list-controls [class*="__toggle-"], .list-controls .popup-button')
  const add = page.locator('.where-builder__add-first-filter')
  if (await add.isVisible()) {
    await add.click()
    await reader.read(`${screenOf(page)} filter`)
  }
  const row = page.locator('.select-row__checkbox input, .select-all__checkbox input').first()
  if (await row.isVisible()) {
    await row.click()
    await reader.read(`${screenOf(page)} chosen`)
  }
  await go(page, reader, `${address}/trash`)
  if (create !== null) await go(page, reader, new URL(create, page.url()).href)
  if (record !== null) await readForm(page, reader, new URL(record, page.url()).href.split('?')[0] ?? '')
}

/** Every page that the menu of this person leads to. */
const pagesOf = (page: Page): Promise<string[]> =>
  page
    .locator('nav a[href*="/admin/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))])

// An editor's screens are among those of an administrator.
journey.for<DemoAccount>(['admin', 'organiser.delft'])(
  'no screen of a Dutch admin has an English word for %s',
  async (as, { open, product }) => {
    const page = await open({ viewport: { height: 1000, width: 1440 } })
    expectRefusals(page)
    await logIn({ as, page, product })
    const reader = readerOf(page)
    await go(page, reader, `${product.cmsUrl}/admin`)
    const pages = await pagesOf(page)
    expect(pages.length).toBeGreaterThan(2)
    for (const address of pages)
      if (address.includes('/collections/')) await readList(page, reader, address)
      else await readForm(page, reader, address)
    await readForm(page, reader, `${product.cmsUrl}/admin/account`)
    await go(page, reader, `${product.cmsUrl}/admin/collections/pages/nothing`)
    await go(page, reader, `${product.cmsUrl}/admin/logout`)
    expect([...reader.found]).toEqual([])
  },
)

journey('what opens inside a form of a Dutch admin has no English word', async ({ open, product }) => {
  const page = await open({ viewport: { height: 1000, width: 1440 } })
  expectRefusals(page)
  await logIn({ as: 'editor', page, product })
  const reader = readerOf(page)
  const { read } = reader
  await beginRecord(page, `${product.cmsUrl}/admin/collections/stories/create`, unique('Woorden'))
  const text = page.locator('[contenteditable=true]').first()
  await text.click()
  await page.keyboard.type('/')
  await page.locator('.slash-menu-popup').waitFor()
  await read('slash menu')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('Een zin.')
  await page.keyboard.press('Shift+Home')
  await read('inline toolbar')
  await openEach(page, reader, '.fixed-toolbar .toolbar-popup__dropdown')
  await page.keyboard.press('Escape')
  await text.click()
  await page.keyboard.press('Shift+Home')
  await page
    .locator('.fixed-toolbar [data-item-key=link], .fixed-toolbar .toolbar-popup__button-link')
    .first()
    .click()
  await page.locator('.lexical-link-edit-drawer, .drawer--is-open').first().waitFor()
  await read('link drawer')
  await page.keyboard.press('Escape')
  await openEach(page, reader, '#live-preview-toggler, .live-preview-toolbar .popup-button')
  await page.keyboard.press('Escape')
  // Payload remembers for each person whether it is open.
  const toggler = page.locator('#live-preview-toggler')
  if ((await toggler.getAttribute('aria-label')) !== 'Voorvertoning') await toggler.click({ force: true })
  await openEach(page, reader, '.doc-controls .popup-button')
  await page.locator('.btn--withPopup .popup-button').first().click({ force: true })
  await page.locator('#schedule-publish').first().click()
  await page.getByRole('heading', { name: 'Publicatie plannen' }).waitFor()
  await read('schedule')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { exact: true, name: 'Publiceer wijzigingen' }).click()
  await page.locator('.save-state').waitFor()
  await read('refused publication')
  expect([...reader.found]).toEqual([])
})

journey('uploads of a Dutch admin have no English word', async ({ open, product }) => {
  const page = await open({ viewport: { height: 1000, width: 1440 } })
  expectRefusals(page)
  await logIn({ as: 'editor', page, product })
  const { found, read } = readerOf(page)
  const fake = { buffer: Buffer.from('geen foto'), mimeType: 'image/jpeg', name: 'nep.jpg' }
  await openForm(page, `${product.cmsUrl}/admin/collections/media/create`)
  await read('upload')
  await page.locator('input[type=file]').first().setInputFiles(fake)
  await page.locator('#field-alt').fill('Nep')
  await read('chosen file')
  await page.locator('#action-save').click()
  await page.locator('.payload-toast-item, .save-state').first().waitFor()
  await read('refused file')
  await page.goto(`${product.cmsUrl}/admin/collections/media`)
  await page.getByRole('button', { name: 'Meer bestanden tegelijk' }).click()
  await read('bulk upload')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([fake, { ...fake, name: 'nep-2.jpg' }])
  await read('bulk upload, chosen files')
  expect([...found]).toEqual([])
})

journey('nobody meets an English word on the way in', async ({ open, product }) => {
  const page = await open()
  const reader = readerOf(page)
  for (const path of [
    'login',
    'forgot',
    'reset/x',
    'logout-inactivity',
    'invitation',
    'not-me',
    'unauthorized',
  ])
    await go(page, reader, `${product.cmsUrl}/admin/${path}`)
  await page.goto(`${product.cmsUrl}/admin/login`)
  expectRefusals(page)
  await page.locator('input[name=email]').fill('niemand@example.org')
  await page.locator('input[name=password]').fill('niet het goede')
  await page.locator('button[type=submit]').click()
  await page.locator('.payload-toast-item').first().waitFor()
  await reader.read('refused login')
  expect([...reader.found]).toEqual([])
})
