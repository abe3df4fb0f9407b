import type { Dialog, Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { beginRecord, openForm, openStep } from './kit/admin-form.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { festivalOf, unique } from './kit/records.ts'
import { expectRefusals } from './kit/watch.ts'

/** Pastes as a browser does it after a copy from Word or a web page. */
const paste = (page: Page, html: string): Promise<void> =>
  page
    .locator('[contenteditable=true]')
    .first()
    .evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', text)
      clipboardData.setData('text/plain', 'x')
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    }, html)

const notKept = (page: Page) => page.locator('.save-state')

/** Whether the browser asks before the page is loaded again; the person stays. */
const warnsAtReload = async (page: Page): Promise<boolean> => {
  const asked = new Promise<boolean>((resolve) => {
    page.once('dialog', (dialog: Dialog) => void dialog.dismiss().then(() => resolve(true)))
  })
  const reloaded = page.reload().then(
    () => false,
    () => true,
  )
  return Promise.race([asked, reloaded])
}

describe('a save that is refused', () => {
  journey(
    'a refused save is told in red with the field’s name until it is mended, and leaving asks first',
    async ({ open, product }) => {
      const api = await apiAs(product, 'organiser.delft')
      const editor = await apiAs(product, 'editor')
      const [delft] = await editor.find('organisations', { 'where[slug][equals]': 'tafelgenoten-delft' })
      const title = unique('Delft bakt pannenkoeken')
      const id = await api.create('festivals', festivalOf({ days: 30, organisation: delft?.id ?? '', title }))
      const page = await open({ viewport: { height: 800, width: 390 } })
      expectRefusals(page)
      await logIn({ as: 'organiser.delft', page, product })
      await openForm(page, `${product.cmsUrl}/admin/collections/festivals/${id}`)
      await openStep(page, 'Waar')
      await page.getByLabel('Breedtegraad').fill('999')
      await notKept(page).getByText('Niet bewaard:').waitFor()
      expect(await notKept(page).innerText()).toContain('Breedtegraad: 999 is te veel')
      await page.locator('.field-type.error', { has: page.getByLabel('Breedtegraad') }).waitFor()
      expect(await page.locator('.autosave').filter({ visible: true }).count()).toBe(0)
      await page.locator('#review .review-button--primary').click()
      await page.getByText('Je laatste wijzigingen zijn niet bewaard.').waitFor()
      await page.getByLabel('Naam van de plek').fill('Buurthuis De Linde')
      expect(await warnsAtReload(page)).toBe(true)
      expect(await page.getByLabel('Naam van de plek').inputValue()).toBe('Buurthuis De Linde')

      await page.getByLabel('Breedtegraad').fill('52.01')
      await notKept(page).waitFor({ state: 'detached' })
      await expect
        .poll(async () => {
          const [kept] = await api.find('festivals', { draft: 'true', 'where[id][equals]': id })
          return kept
        })
        .toMatchObject({ venue: { latitude: 52.01, name: 'Buurthuis De Linde' } })
      await page.reload()
      expect(await notKept(page).count()).toBe(0)
    },
  )

  journey('a refused publication leaves the buttons usable', async ({ open, product }) => {
    const page = await open({ viewport: { height: 1000, width: 1440 } })
    expectRefusals(page)
    await logIn({ as: 'editor', page, product })
    await beginRecord(
      page,
      `${product.cmsUrl}/admin/collections/stories/create`,
      unique('Zonder toestemming'),
    )
    await page.getByRole('button', { exact: true, name: 'Publiceer wijzigingen' }).click()
    await notKept(page).getByText('Niet bewaard:').waitFor()
    expect(await page.getByRole('button', { exact: true, name: 'Bewaar concept' }).isEnabled()).toBe(true)
    expect(await warnsAtReload(page)).toBe(true)
  })
})

journey(
  'a login that ended is told with a link, and saving goes on after the new login',
  async ({ open, product }) => {
    const api = await apiAs(product, 'editor')
    const id = await api.create('pages', { title: unique('Over ons werk') })
    const page = await open({ viewport: { height: 1000, width: 1440 } })
    expectRefusals(page)
    await logIn({ as: 'editor', page, product })
    await openForm(page, `${product.cmsUrl}/admin/collections/pages/${id}`)
    await page.context().clearCookies()
    const title = unique('Over ons nieuwe werk')
    await page.locator('#field-title').fill(title)
    await notKept(page).getByText('je bent uitgelogd').waitFor()
    expect(await warnsAtReload(page)).toBe(true)
    const opened = page.context().waitForEvent('page')
    await notKept(page).getByRole('link', { name: 'Log in' }).click()
    const login = await opened
    await login.locator('input[name=email]').fill('editor@example.org')
    await login.locator('input[name=password]').fill(product.password)
    await login.locator('button[type=submit]').click()
    await login.waitForURL((url) => !url.pathname.includes('/login'))
    await login.close()
    await page.bringToFront()
    await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')))
    await notKept(page).waitFor({ state: 'detached' })
    const found = await api.find('pages', { draft: 'true', 'where[title][equals]': title })
    expect(found.map((one) => one.id)).toEqual([id])
  },
)

journey(
  'a picture in a paste from elsewhere is left out, the person is told, and all text is kept',
  async ({ open, product }) => {
    const page = await open({ viewport: { height: 1000, width: 1440 } })
    await logIn({ as: 'editor', page, product })
    const title = unique('Geplakt uit Word')
    await beginRecord(page, `${product.cmsUrl}/admin/collections/stories/create`, title)
    await page.locator('[contenteditable=true]').first().click()
    await paste(
      page,
      '<p>Voor</p><img src="https://other.example/x.png"><img src="file:///C:/y.png"><p>na, met <a href="file:///C:/z">een link</a></p>',
    )
    await page.getByText('Plaatjes van elders gaan niet mee').waitFor()
    await page.keyboard.type(' en verder')
    const api = await apiAs(product, 'editor')
    await expect
      .poll(async () =>
        JSON.stringify(await api.find('stories', { draft: 'true', 'where[title][equals]': title })),
      )
      .toMatch(/Voor.*een link.* en verder/)
    expect(await notKept(page).count()).toBe(0)
  },
)

journey('an editor goes back to what is on the site', async ({ open, product }) => {
  const api = await apiAs(product, 'editor')
  const title = unique('Op de site')
  const id = await api.create('pages', { title })
  const page = await open({ viewport: { height: 1000, width: 1440 } })
  await logIn({ as: 'editor', page, product })
  await openForm(page, `${product.cmsUrl}/admin/collections/pages/${id}`)
  await page.locator('#field-title').fill(unique('Alleen een concept'))
  await page.locator('#action-revert-to-published').click()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect.poll(() => page.locator('#field-title').inputValue()).toBe(title)
  const [draft] = await api.find('pages', { draft: 'true', 'where[id][equals]': id })
  expect(draft).toMatchObject({ _status: 'published', title })
})

journey('a refused password says why at its field, and what was typed stays', async ({ open, product }) => {
  const page = await open({ viewport: { height: 1000, width: 1440 } })
  expectRefusals(page)
  await logIn({ as: 'organiser.utrecht', page, product })
  await openForm(page, `${product.cmsUrl}/admin/account`)
  await page.locator('#change-password').click()
  const password = 'paard batterij nietje lamp'
  await page.getByLabel('Nieuw wachtwoord (minstens 12 tekens)').fill(password)
  await page.getByLabel('Wachtwoord bevestigen').fill(password)
  // The form asks the server about its fields after each change, and waits for the answer before it takes a save.
  const asked = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('niet het goede') === true,
  )
  await page.getByLabel('Je huidige wachtwoord').fill('niet het goede')
  await asked
  await page.getByRole('button', { exact: true, name: 'Bewaar' }).click()
  await notKept(page).getByText('klopt niet').waitFor()
  const current = page.locator('.field-type.error', { has: page.getByLabel('Je huidige wachtwoord') })
  await current.first().waitFor()
  expect(await page.getByLabel('Nieuw wachtwoord (minstens 12 tekens)').inputValue()).toBe(password)
  await page.getByLabel('Nieuw wachtwoord (minstens 12 tekens)').fill('kort')
  const askedAgain = page.waitForResponse((answer) =>
    /"kort".*"kort"/s.test(answer.request().postData() ?? ''),
  )
  await page.getByLabel('Wachtwoord bevestigen').fill('kort')
  await askedAgain
  await page.getByRole('button', { exact: true, name: 'Bewaar' }).click()
  await notKept(page).getByText('minstens 12 tekens').waitFor()
})
