import { expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { beginRecord } from './kit/admin-form.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { linkInMail } from './kit/mail.ts'
import { unique } from './kit/records.ts'

journey(
  'an editor writes a newsletter, previews the mail, corrects errors and sends a test mail',
  async ({ open, product }) => {
    const subject = unique('Wie kookt er mee')
    const editor = await open({ viewport: { height: 1000, width: 1600 } })
    await logIn({ as: 'editor', page: editor, product })
    await beginRecord(editor, `${product.cmsUrl}/admin/collections/newsletters/create`, subject)

    // An empty newsletter can't be sent, and the page says what is missing.
    const panel = editor.getByRole('region', { name: 'Controleren en versturen' })
    await panel.getByRole('button', { name: 'Controleer' }).click()
    await panel.getByText('Er staat nog niets in. Voeg een blok toe en vul het.').waitFor()

    const toggle = editor.locator('#live-preview-toggler')
    if ((await toggle.getAttribute('aria-label')) === 'Voorvertoning') await toggle.click()
    const preview = editor.frameLocator('#live-preview-iframe')
    const mail = preview.frameLocator('iframe.letter-preview__mail')
    await mail.getByRole('heading', { level: 1, name: subject }).waitFor()

    await editor.getByRole('button', { name: 'Blok toevoegen' }).click()
    await editor.getByRole('dialog').getByRole('button', { exact: true, name: 'Tekst' }).click()
    await editor.locator('#field-blocks__0__title').fill('Breng een pan mee')
    await mail.getByRole('heading', { level: 2, name: 'Breng een pan mee' }).waitFor()

    await preview.getByLabel('Taal').selectOption('ar')
    await mail.locator('html[lang=ar][dir=rtl]').waitFor()
    await preview.getByLabel('Telefoon').check()
    await preview.getByLabel('Donker').check()
    expect(
      await mail
        .locator('.sheet')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).backgroundColor),
    ).toBe('rgb(30, 17, 39)')
    await preview.getByLabel('Als tekst').check()
    await preview.locator('pre', { hasText: 'Breng een pan mee' }).waitFor()

    await panel.getByRole('button', { name: 'Controleer opnieuw' }).click()
    await panel.getByText('Alle blokken komen erin.').waitFor()
    await panel
      .getByText(/Nog niet in het Arabisch/)
      .first()
      .waitFor()

    expect(await accessibilityProblems(editor, 'all', '#sending')).toEqual([])

    await panel.getByRole('button', { name: 'Stuur een proefmail' }).click()
    await panel.getByText('Er is een proefmail onderweg naar editor@example.org.').waitFor()
    const [slug = ''] = /wie-kookt-er-mee[\w-]*/.exec(await editor.locator('#field-slug').inputValue()) ?? []
    const link = new RegExp(`${product.siteUrl}/nieuwsbrief/archief/${slug}`)
    expect(await linkInMail(product, 'editor@example.org', link)).toContain(slug)

    // A newsletter needs a time of sending, in the future.
    await panel.getByRole('button', { exact: true, name: 'Plan' }).click()
    await panel.getByText('Kies een dag en een tijd.').first().waitFor()
    await panel.getByLabel('Dag').fill('2020-05-01')
    await panel.getByLabel('Tijd').fill('09:00')
    await panel.getByRole('button', { exact: true, name: 'Plan' }).click()
    await panel.getByText('Dat moment is al voorbij. Kies een later moment.').first().waitFor()
  },
)

journey('a sent newsletter can be read in the archive', async ({ open, product }) => {
  const visitor = await open()
  await visitor.goto(`${product.siteUrl}/nieuwsbrief`)
  await visitor.getByRole('link', { name: 'Lees eerdere nieuwsbrieven' }).click()
  await visitor.getByRole('link', { name: 'De tafels staan weer buiten' }).click()
  expect(await visitor.locator('h1').innerText()).toBe('De tafels staan weer buiten')
  await visitor.getByRole('heading', { name: 'Salma en Joke delen een schutting en een recept' }).waitFor()
  const arabic = await visitor.goto(`${product.siteUrl}/ar/newsletter/archive/de-tafels-staan-weer-buiten`)
  expect([arabic?.status(), await visitor.locator('html').getAttribute('dir')]).toEqual([200, 'rtl'])
  expect(await visitor.locator('h1').innerText()).toBe('عادت الموائد إلى الساحات')
})
