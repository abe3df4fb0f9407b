import { describe, expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { openPart } from './kit/admin-form.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { linkInMail } from './kit/mail.ts'
import { unique } from './kit/records.ts'
import { expectRefusals } from './kit/watch.ts'

const invitationLink = /http:\/\/localhost:\d+\/admin\/invitation\?token=[\w-]+/

journey('a user who forgot their password gets a link by mail', async ({ open, product }) => {
  const page = await open()
  await page.goto(`${product.cmsUrl}/admin/login`)
  await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
  await page.waitForURL('**/admin/forgot')
  await page.locator('input[name=email]').fill('organiser.utrecht@example.org')
  await page.locator('button[type=submit]').click()
  const link = /http:\/\/localhost:\d+\/admin\/reset\/\w+/
  await page.goto(await linkInMail(product, 'organiser.utrecht@example.org', link))
  await page.locator('input[name=password]').waitFor()
})

describe('from visitor to organiser', () => {
  journey('a visitor applies, is approved, and sees their own start page', async ({ open, product }) => {
    const organisation = unique('Goudse Tafels')
    const email = `${crypto.randomUUID()}@example.org`

    const visitor = await open({ javaScriptEnabled: false })
    await visitor.goto(product.siteUrl)
    await visitor.getByRole('main').getByRole('link', { name: 'Organiseer een festival' }).click()
    await visitor.getByLabel('Naam van de organisatie of groep').fill(organisation)
    await visitor.getByLabel('Gemeente').fill('Gouda')
    await visitor.getByLabel('Provincie').selectOption('zuid-holland')
    await visitor.getByLabel('Wat is je plan?').fill('Samen eten op de markt.')
    await visitor.getByLabel('Je naam').fill('Samira')
    await visitor.getByLabel('Je e-mailadres').fill('samira@')
    await visitor.getByLabel('Ik vind het goed').check()
    const send = visitor.getByRole('button', { name: 'Verstuur je plan' })
    // The site asks a visitor who is faster than three seconds to send the form again.
    await expect
      .poll(
        async () => {
          if ((await visitor.locator('#email-error').count()) === 0) await send.click()
          return visitor.locator('#email-error').count()
        },
        { interval: 1000 },
      )
      .toBe(1)
    expect(await visitor.getByLabel('Naam van de organisatie of groep').inputValue()).toBe(organisation)
    await visitor.getByLabel('Je e-mailadres').fill(email)
    await send.click()
    await visitor.waitForURL('**/organiseer/bedankt#content')

    const editor = await open()
    await logIn({ as: 'editor', page: editor, product })
    await editor.goto(`${product.cmsUrl}/admin/collections/applications`)
    await editor.getByRole('link', { name: organisation }).click()
    await editor.getByText('aanvraag ontvangen').waitFor()
    expect(await accessibilityProblems(editor, 'all', '.panel')).toEqual([])
    await editor.getByRole('button', { name: 'Keur goed' }).click()
    await editor.getByRole('button', { name: 'Ja, keur goed' }).click()
    await editor.getByText('Goedgekeurd. De uitnodiging is verstuurd.').waitFor()
    await editor.getByRole('link', { name: 'Bekijk de organisatie' }).waitFor()

    const link = await linkInMail(product, email, invitationLink)
    const organiser = await open({ viewport: { height: 740, width: 360 } })
    await organiser.goto(link)
    await organiser.getByText(organisation).waitFor()
    expect(await accessibilityProblems(organiser)).toEqual([])
    await organiser.getByLabel('Je naam').fill('Samira')
    await organiser.getByLabel('Kies een wachtwoord').fill('te kort')
    expectRefusals(organiser)
    const make = organiser.getByRole('button', { name: 'Maak mijn account' })
    await make.click()
    await organiser.locator('#password-error').waitFor()
    await organiser.getByLabel('Kies een wachtwoord').fill('een zin die niemand raadt')
    await make.click()
    await organiser.waitForURL(`${product.cmsUrl}/admin`)
    await organiser.goto(`${product.cmsUrl}/admin/collections/organisations`)
    await organiser.getByRole('link', { name: organisation }).waitFor()

    const again = await open()
    await again.goto(link)
    await again.getByRole('heading', { name: 'Je hebt deze link al gebruikt' }).waitFor()
  })
})

describe('hand-over', () => {
  journey('a manager invites a colleague, who joins; staff remove them', async ({ open, product }) => {
    const email = `${crypto.randomUUID()}@example.org`
    const manager = await open()
    await logIn({ as: 'organiser.delft', page: manager, product })
    await manager.goto(`${product.cmsUrl}/admin/collections/organisations`)
    await manager.getByRole('link', { name: 'Tafelgenoten Delft' }).click()
    await openPart(manager.getByRole('button', { name: 'Mensen' }), manager.getByText('dat ben jij'))
    await manager.getByLabel('E-mailadres van je collega').fill(email)
    await manager.getByRole('button', { exact: true, name: 'Nodig uit' }).click()
    await manager.getByText('De uitnodiging is verstuurd.').waitFor()
    await manager.getByText(email).first().waitFor()
    expect(await accessibilityProblems(manager, 'all', '.panel')).toEqual([])

    const colleague = await open()
    await colleague.goto(await linkInMail(product, email, invitationLink))
    await colleague.getByLabel('Je naam').fill('Bram')
    await colleague.getByLabel('Kies een wachtwoord').fill('een zin die niemand raadt')
    await colleague.getByRole('button', { name: 'Maak mijn account' }).click()
    await colleague.waitForURL(`${product.cmsUrl}/admin`)

    const editor = await open()
    await logIn({ as: 'editor', page: editor, product })
    await editor.goto(`${product.cmsUrl}/admin/collections/organisations?search=Tafelgenoten`)
    await editor.getByRole('link', { name: 'Tafelgenoten Delft' }).click()
    const remove = editor.getByRole('button', { name: 'Haal weg Bram' })
    await openPart(editor.getByRole('button', { name: 'Mensen' }), remove)
    await remove.click()
    await editor.getByRole('button', { name: 'Ja, haal weg' }).click()
    await editor.getByText('Deze persoon werkt niet meer voor de organisatie.').waitFor()

    await colleague.goto(`${product.cmsUrl}/admin/collections/organisations`)
    await colleague.getByRole('heading', { level: 1 }).waitFor()
    expect(await colleague.getByRole('link', { name: 'Tafelgenoten Delft' }).count()).toBe(0)
  })
})
