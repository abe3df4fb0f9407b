import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { openPart } from '../../kit/admin-form.ts'
import type { Open } from '../../kit/journey.ts'
import { linkIn, type MailServer } from '../../kit/mail-server.ts'
import type { Product } from '../../kit/product.ts'

const invitation = /http:\/\/localhost:\d+\/admin\/invitation\?token=[\w-]+/

/** A person who wants to organise a festival. */
export type Newcomer = {
  readonly email: string
  readonly name: string
  readonly organisation: string
}

/** Requests an account on the site, without script. */
export const apply = async (visitor: Page, product: Product, who: Newcomer): Promise<void> => {
  await visitor.goto(`${product.siteUrl}/organiseer`)
  await visitor.getByLabel('Naam van de organisatie of groep').fill(who.organisation)
  await visitor.getByLabel('Gemeente').fill('Gouda')
  await visitor.getByLabel('Provincie').selectOption('zuid-holland')
  await visitor.getByLabel('Wat is je plan?').fill('Samen eten op de markt.')
  await visitor.getByLabel('Je naam').fill(who.name)
  await visitor.getByLabel('Je e-mailadres').fill(who.email)
  await visitor.getByLabel('Ik vind het goed').check()
  // The site asks a visitor who is faster than three seconds to send the form again.
  await expect
    .poll(
      async () => {
        if (!visitor.url().includes('/bedankt'))
          await visitor.getByRole('button', { name: 'Verstuur je plan' }).click()
        return visitor.url()
      },
      { interval: 1000 },
    )
    .toContain('/organiseer/bedankt')
}

/** A staff member finds the application in the work queue and approves it. */
export const approveApplication = async (editor: Page, product: Product, who: Newcomer): Promise<void> => {
  await editor.goto(`${product.cmsUrl}/admin`)
  await editor
    .getByRole('region', { name: 'Aanvragen van organisatoren' })
    .getByText(who.organisation)
    .click()
  await editor.getByRole('button', { name: 'Keur goed' }).click()
  await editor.getByRole('button', { name: 'Ja, keur goed' }).click()
  await editor.getByText('Goedgekeurd. De uitnodiging is verstuurd.').waitFor()
}

type Joining = {
  readonly mails: MailServer
  readonly open: Open
  readonly product: Product
  readonly subject: string
  readonly who: Pick<Newcomer, 'email' | 'name'>
}

/** Follows the link in the mail, chooses a password, and arrives on the start page. */
export const join = async ({ mails, open, product, subject, who }: Joining): Promise<Page> => {
  const page = await open({ viewport: { height: 1000, width: 1280 } })
  await page.goto(linkIn(await mails.mailTo(who.email, subject), invitation))
  await page.getByLabel('Je naam').fill(who.name)
  await page.getByLabel('Kies een wachtwoord').fill('een zin die niemand raadt')
  await page.getByRole('button', { name: 'Maak mijn account' }).click()
  await page.waitForURL(`${product.cmsUrl}/admin`)
  await page.getByRole('heading', { level: 1, name: 'Mijn festivals' }).waitFor()
  return page
}

/** Opens the part about people in the form of the organiser's own organisation. */
export const openPeople = async (page: Page, product: Product, organisation: string): Promise<void> => {
  await page.goto(`${product.cmsUrl}/admin`)
  await page.getByRole('link', { exact: true, name: organisation }).click()
  await openPart(page.getByRole('button', { name: 'Mensen' }), page.getByText('dat ben jij'))
}
