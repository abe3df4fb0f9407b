import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { apiAs } from './kit/api.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { linkInMail } from './kit/mail.ts'
import { confirmed, confirmLink, newAddress, signUpShort } from './kit/reader.ts'

/** Opens a page and looks at it for some seconds, with a clock that is moved forward. */
const visitFor = async (page: Page, address: string): Promise<void> => {
  await page.clock.install()
  await page.goto(address)
  await page.clock.runFor(5000)
}

const post = (address: string, body: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(address, { body: new URLSearchParams(body), method: 'POST', redirect: 'manual' })

describe('a reader without scripts', () => {
  journey('a reader without scripts signs up, confirms, and unsubscribes', async ({ open, product }) => {
    const email = newAddress()
    const reader = await open({ javaScriptEnabled: false, viewport: { height: 740, width: 360 } })
    await signUpShort(reader, `${product.siteUrl}/festivals/in/delft`, email)
    await reader.getByRole('heading', { level: 1, name: 'Kijk in je mail' }).waitFor()

    await reader.goto(await linkInMail(product, email, confirmLink))
    await reader.getByText('de nieuwsbrief', { exact: true }).waitFor()
    await reader.getByRole('button', { name: 'Ja, dit klopt' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Het is gelukt' }).waitFor()

    await reader.getByRole('link', { name: 'Bekijk je voorkeuren' }).click()
    const preferences = reader.url()
    expect(await reader.content()).not.toContain(email)
    await reader.getByLabel('Utrecht').check()
    await reader.getByLabel('English', { exact: true }).check()
    await reader.getByRole('button', { exact: true, name: 'Bewaar' }).click()
    await reader.getByText('Bewaard. Je hoeft niets meer te doen.').waitFor()
    expect(await reader.getByLabel('Utrecht').isChecked()).toBe(true)
    expect(await reader.getByLabel('English', { exact: true }).isChecked()).toBe(true)

    await reader.getByLabel('Plaats').fill('Nergenshuizen')
    await reader.getByLabel('Provincie').selectOption('Zeeland')
    await reader.getByRole('button', { exact: true, name: 'Bewaar' }).click()
    await reader.getByRole('link', { name: 'Deze plaats kennen we niet.' }).click()
    await reader.getByLabel('Plaats').fill('den bosch')
    await reader.getByRole('button', { exact: true, name: 'Bewaar' }).click()
    await reader.getByText('Bewaard. Je hoeft niets meer te doen.').waitFor()
    await reader.getByLabel("'s-Hertogenbosch", { exact: true }).selectOption('weekly')
    expect(await reader.getByLabel('Zeeland', { exact: true }).last().inputValue()).toBe('immediate')

    await reader.goto(preferences.replace('/voorkeuren', '/afmelden'))
    await reader.getByRole('button', { name: 'Meld me af' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Je bent afgemeld' }).waitFor()
    expect(await reader.context().cookies()).toEqual([])
  })

  journey('a reader without scripts follows a town and stops only that', async ({ open, product }) => {
    const email = newAddress()
    const reader = await open({ javaScriptEnabled: false })
    await reader.goto(`${product.siteUrl}/en/festivals/in/delft`)
    await reader.getByRole('link', { name: 'Follow Delft by email' }).click()
    const main = reader.getByRole('main')
    await main.getByLabel('Your email address').fill(email)
    await main.getByLabel('I would like to receive the newsletter').check()
    await main.getByRole('button', { name: 'Follow Delft' }).click()
    await reader.waitForURL('**/en/newsletter/thanks#content')
    await reader.goto(await linkInMail(product, email, confirmLink))
    await reader.getByText('news about festivals in Delft').waitFor()
    await reader.getByRole('button', { name: 'Yes, this is right' }).click()
    await reader.getByRole('link', { name: 'See your preferences' }).click()
    await reader.getByLabel('Delft', { exact: true }).selectOption('stop')
    await reader.getByRole('button', { name: 'Save' }).click()
    await reader.getByText('You follow no place or organisation at the moment.').waitFor()
    expect(await reader.getByLabel('Yes', { exact: true }).isChecked()).toBe(true)
    await reader.getByRole('button', { name: 'Stop everything' }).click()
    await reader.getByRole('heading', { level: 1, name: 'You have stopped everything' }).waitFor()
  })
})

describe('programs that open links', () => {
  journey('a scanner, a link preview and a prefetch change nothing', async ({ open, product }) => {
    const email = newAddress()
    const reader = await open()
    await signUpShort(reader, `${product.siteUrl}/ar`, email)
    const link = await linkInMail(product, email, confirmLink)
    for (const init of [
      {},
      { method: 'HEAD' },
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      { headers: { 'user-agent': 'SafeLinks' } },
    ])
      expect((await fetch(link, init)).status).toBe(200)
    // An automated browser loads the page with its script, waits, and moves its pointer.
    const scanner = await open()
    const sent: string[] = []
    scanner.on('request', (request) => sent.push(request.method()))
    await visitFor(scanner, link)
    await scanner.mouse.move(200, 300)
    await scanner.mouse.move(260, 420)
    await scanner.reload()
    await scanner.getByRole('button', { name: 'نعم، هذا صحيح' }).waitFor()
    expect(sent).not.toContain('POST')
  })

  journey('a mail program unsubscribes its reader with one request', async ({ open, product }) => {
    const reader = await open({ javaScriptEnabled: false })
    const { preferences } = await confirmed(reader, product, '/')
    const link = preferences.replace('/voorkeuren', '/afmelden')
    for (let time = 0; time < 2; time += 1) {
      const answer = await post(link, { 'List-Unsubscribe': 'One-Click' })
      expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
        200,
        null,
        null,
      ])
    }
    await reader.goto(link)
    await reader.getByRole('heading', { level: 1, name: 'Je bent afgemeld' }).waitFor()
    const unknown = await post(link.replace(/.$/, 'x'), { 'List-Unsubscribe': 'One-Click' })
    expect(unknown.status).toBe(404)
  })
})

describe('a reader with scripts', () => {
  journey('the page presses its own button once a person is there', async ({ open, product }) => {
    const email = newAddress()
    const reader = await open()
    // From here on, the page takes this browser for a person's.
    await reader.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => false }))
    await signUpShort(reader, product.siteUrl, email)
    await visitFor(reader, await linkInMail(product, email, confirmLink))
    const sent: string[] = []
    reader.on('request', (request) => sent.push(request.method()))
    // Events made by a script are no sign of a person.
    await reader.evaluate(() => dispatchEvent(new Event('pointermove')))
    await reader.getByRole('heading', { level: 1, name: 'Nog één klik' }).waitFor()
    expect(sent).toEqual([])
    await reader.mouse.move(200, 300)
    await reader.getByRole('heading', { level: 1, name: 'Het is gelukt' }).waitFor()
  })
})

describe('pages behind links', () => {
  const schemes = ['light', 'dark'] as const

  journey.for([
    ['nl', '/'],
    ['ar', '/ar'],
  ] as const)('axe finds nothing in %s, and they fit a small phone', async ([, home], { open, product }) => {
    const email = newAddress()
    const reader = await open({ reducedMotion: 'reduce', viewport: { height: 700, width: 320 } })
    await signUpShort(reader, product.siteUrl + home, email)
    const confirm = await linkInMail(product, email, confirmLink)
    const problems: string[] = []
    const look = async (name: string): Promise<void> => {
      for (const colorScheme of schemes) {
        await reader.emulateMedia({ colorScheme })
        const found = await accessibilityProblems(reader)
        problems.push(...found.map((problem) => `${name}, ${colorScheme}: ${problem}`))
      }
      const width = await reader.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) problems.push(`${name} is ${width} wide`)
    }
    await reader.goto(confirm)
    await look('confirm')
    await reader.locator('.one-button button').click()
    await look('confirmed')
    await reader.locator('main a.button').click()
    await look('preferences')
    const preferences = reader.url()
    await reader.goto(preferences.replace('/voorkeuren', '/afmelden').replace('/preferences', '/unsubscribe'))
    await look('unsubscribe')
    await reader.locator('.one-button button').click()
    await look('unsubscribed')
    expect(problems).toEqual([])
  })
})

journey('an administrator downloads the evidence of consent of an address', async ({ open, product }) => {
  const email = newAddress()
  const reader = await open({ javaScriptEnabled: false })
  await signUpShort(reader, product.siteUrl, email)
  const [row] = await (await apiAs(product, 'admin')).find('subscribers', { 'where[email][equals]': email })
  const admin = await open()
  await logIn({ as: 'admin', page: admin, product })
  await admin.goto(`${product.cmsUrl}/admin/collections/subscribers/${row?.id}`)
  const download = admin.waitForEvent('download')
  await admin.getByRole('link', { name: 'Download het bewijs' }).click()
  expect((await download).suggestedFilename()).toBe(`consent-${row?.id}.txt`)
  expect(await accessibilityProblems(admin, 'all', '.panel')).toEqual([])
})
