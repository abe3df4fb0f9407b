import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'
import PostalMime, { type Email } from 'postal-mime'
import { expect } from 'vitest'

import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import type { Product } from './kit/product.ts'
import { unique } from './kit/records.ts'

const evil = 'evil.example'
const name = `Samira\r\n\r\nGeblokkeerd!\nKlik hier\n<a href="#">x</a>`

/** The mails that were sent to an address, the oldest first. */
const mailsTo = async ({ dataDir }: Product, to: string): Promise<readonly Email[]> => {
  const folder = path.join(dataDir, 'outbox')
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const mails = await Promise.all(
    files.map((file) => PostalMime.parse(readFileSync(path.join(folder, file)))),
  )
  return mails.filter((mail) => mail.to?.some(({ address }) => address === to))
}

/** Replaces an input with a text area, as an attacker can do in the browser, so that the form sends line breaks. */
const fillWithLines = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label).evaluate((input, value) => {
    const { id, name: of } = input as HTMLInputElement
    const lines = Object.assign(document.createElement('textarea'), { id, name: of, value })
    input.replaceWith(lines)
  }, text)
}

/** The addresses in its tags; the text between tags does not count. */
const linksOf = ({ html = '' }: Email): string[] =>
  [...html.matchAll(/<[a-z][^<>]*?\s(?:href|src|action)\s*=\s*["']?([^"'\s>]+)/gi)].map(
    ([, address = '']) => address,
  )

const addressesIn = ({ text = '' }: Email): string[] => [...text.matchAll(/\S+:\/\/\S+/g)].map(([one]) => one)

/** Whether a mail contains only the program's own text, with a visitor's text as at most a part of one line. */
const isOurs = (mail: Email, { cmsUrl, siteUrl }: Product): void => {
  const origins = [siteUrl, cmsUrl].map((url) => new URL(url).origin)
  const links = [...linksOf(mail), ...addressesIn(mail)]
  const isOwn = (link: string): boolean => origins.some((origin) => link.startsWith(`${origin}/`))
  expect(links.filter((link) => !isOwn(link))).toEqual([])
  expect(`${mail.html} ${mail.text} ${mail.subject}`).not.toContain(evil)
  const lines = (mail.text ?? '').split(/\r?\n/)
  expect(lines.filter((line) => /^\s*(?:Geblokkeerd|Klik|<a|<b|Hallo)/.test(line))).toEqual([])
  expect(mail.subject ?? '').not.toMatch(/[\r\n]/)
  expect(mail.to?.[0]?.name ?? '').not.toMatch(/[\r\n]/)
}

journey('no mail about an application contains a visitor’s link or text', async ({ open, product }) => {
  const organisation = unique('Goudse Tafels')
  const email = `${crypto.randomUUID()}@example.org`
  const visitor = await open()
  await visitor.goto(`${product.siteUrl}/organiseer`)
  await visitor.getByLabel('Gemeente').fill('Gouda')
  await visitor.getByLabel('Provincie').selectOption('zuid-holland')
  await visitor.getByLabel('Wat is je plan?').fill(`Samen eten.\n\nhttps://${evil}/plan`)
  await visitor.getByLabel('Je e-mailadres').fill(email)
  await visitor.getByLabel('Ik vind het goed').check()
  await visitor.getByLabel('Naam van de organisatie of groep').fill(`${organisation}, kijk op ${evil}`)
  await fillWithLines(visitor, 'Je naam', `Samira\nKlik https://${evil}/a`)
  const send = visitor.getByRole('button', { name: 'Verstuur je plan' })
  await expect
    .poll(
      async () => {
        await send.click({ timeout: 1000 }).catch(() => undefined)
        return visitor.locator('#personName-error').count()
      },
      { interval: 1000 },
    )
    .toBe(1)
  expect(await visitor.locator('#personName-error').innerText()).toContain('Schrijf hier alleen je naam')
  expect(await visitor.locator('#organisationName-error').innerText()).toContain(
    'Schrijf hier alleen de naam',
  )
  expect(await mailsTo(product, email)).toEqual([])

  await fillWithLines(visitor, 'Naam van de organisatie of groep', `${organisation}\n<b>Hallo</b>`)
  await fillWithLines(visitor, 'Je naam', name)
  // The site asks a visitor who is faster than three seconds to send the form again.
  await expect
    .poll(
      async () => {
        if (!visitor.url().includes('/bedankt')) await send.click({ timeout: 1000 }).catch(() => undefined)
        return visitor.url()
      },
      { interval: 1000 },
    )
    .toContain('/organiseer/bedankt')
  await expect.poll(async () => (await mailsTo(product, email)).length).toBe(1)

  const editor = await open()
  await logIn({ as: 'editor', page: editor, product })
  await editor.goto(`${product.cmsUrl}/admin/collections/applications`)
  await editor.getByRole('link', { name: organisation }).click()
  await editor.getByRole('button', { name: 'Keur goed' }).click()
  await editor.getByRole('button', { name: 'Ja, keur goed' }).click()
  await editor.getByText('Goedgekeurd. De uitnodiging is verstuurd.').waitFor()
  await expect.poll(async () => (await mailsTo(product, email)).length).toBe(2)

  const mails = await mailsTo(product, email)
  // The second application leads to an invitation.
  expect(mails.map((mail) => linksOf(mail).length > 0)).toEqual([false, true])
  for (const mail of mails) isOurs(mail, product)
})
