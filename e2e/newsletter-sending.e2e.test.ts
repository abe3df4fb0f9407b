import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { beginRecord } from './kit/admin-form.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'
import { linkInMail } from './kit/mail.ts'
import { confirmed } from './kit/reader.ts'
import { dayFromNow, unique } from './kit/records.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Controleren en versturen' })

journey(
  'an editor schedules a newsletter, cancels it, and then sends it to the subscribers',
  async ({ open, product }) => {
    const visitor = await open({ javaScriptEnabled: false })
    const reader = await confirmed(visitor, product, '/')

    const subject = unique('Tot op het plein')
    const editor = await open({ viewport: { height: 1000, width: 1400 } })
    await logIn({ as: 'editor', page: editor, product })
    await beginRecord(editor, `${product.cmsUrl}/admin/collections/newsletters/create`, subject)
    await editor.getByRole('button', { name: 'Blok toevoegen' }).click()
    await editor.getByRole('dialog').getByRole('button', { exact: true, name: 'Tekst' }).click()
    await editor.locator('#field-blocks__0__title').fill('Breng je buren mee')
    await panelOf(editor).getByRole('button', { name: 'Controleer' }).click()
    await panelOf(editor).getByText('Alle blokken komen erin.').waitFor()

    await panelOf(editor).getByLabel('Dag').fill(dayFromNow(2))
    await panelOf(editor).getByLabel('Tijd').fill('09:00')
    await panelOf(editor).getByRole('button', { exact: true, name: 'Plan' }).click()
    await editor.getByText(/^Gepland: .*9[.:]00/).waitFor()
    await editor.getByText(/^Gepland op .*9[.:]00/).waitFor()

    // The start page announces it, and it has a page with its own name.
    const form = editor.url()
    await editor.goto(`${product.cmsUrl}/admin`)
    await editor
      .getByRole('region', { name: 'Nieuwsbrieven onderweg' })
      .getByRole('link', { name: subject })
      .click()
    await editor.getByRole('heading', { level: 1, name: subject }).waitFor()
    await editor.getByText(/Nu zou hij naar \d+ lezers? gaan/).waitFor()
    await editor.goto(form)
    await editor.getByRole('button', { name: 'Maak de planning ongedaan' }).click()
    await editor
      .getByRole('group', { name: 'Maak de planning ongedaan' })
      .getByRole('button', { name: 'Maak de planning ongedaan' })
      .click()

    await panelOf(editor).getByRole('button', { name: 'Verstuur nu' }).click()
    await panelOf(editor).getByRole('button', { name: 'Ja, verstuur hem nu' }).click()
    await editor.getByRole('link', { name: 'Naar de verzending' }).click()
    const progress = editor.getByRole('region', { name: 'Voortgang' })
    await progress.getByText('De nieuwsbrief is verstuurd.').waitFor({ timeout: 60_000 })
    expect(await progress.getByRole('progressbar').getAttribute('aria-valuenow')).not.toBe('0')
    expect(await accessibilityProblems(editor, 'all', '.mailing-progress')).toEqual([])

    await editor.goto(form)
    await editor.getByText(/^Verstuurd op /).waitFor()

    const web = await linkInMail(
      product,
      reader.email,
      new RegExp(`${product.siteUrl}/nieuwsbrief/archief/tot-op-het-plein[\\w-]*`),
    )
    await visitor.goto(web)
    expect(await visitor.locator('h1').innerText()).toBe(subject)
    await visitor.getByRole('heading', { name: 'Breng je buren mee' }).waitFor()

    const leave = await linkInMail(
      product,
      reader.email,
      new RegExp(`${product.siteUrl}/nieuwsbrief/afmelden\\?token=[\\w.-]+`),
    )
    await visitor.goto(leave)
    await visitor.getByRole('button', { name: 'Meld me af' }).click()
    await visitor.getByRole('heading', { level: 1, name: 'Je bent afgemeld' }).waitFor()
  },
)
