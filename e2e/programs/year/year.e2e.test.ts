import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { openStep } from '../../kit/admin-form.ts'
import { apiAs } from '../../kit/api.ts'
import { logIn } from '../../kit/log-in.ts'
import { linkIn } from '../../kit/mail-server.ts'
import { festivalOf, unique } from '../../kit/records.ts'
import { asToldByTheCms, countersOn, soon, soonReads } from '../../kit/visitor.ts'
import { apply, approveApplication, join, openPeople } from './joining.ts'
import { openOwn, postFestival, submit, untilKept } from './posting.ts'
import { approve, openWaiting, returnWith } from './reviewing.ts'
import { year } from './world.ts'

const minutes = 60_000
const fromMail = (path: string): RegExp => new RegExp(`http://localhost:\\d+${path}\\S*`)

/** The output for a published festival: its page, its calendar, the feed and its open data. */
const seenBy = async (visitor: Page, api: string): Promise<string> => {
  const page = visitor.url()
  const answers = await Promise.all(
    [page, `${page}.ics`, new URL('/festivals.json', page), api].map((one) => fetch(one)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}

year(
  'a festival’s year, from application to hand-over',
  { timeout: 10 * minutes },
  async ({ mails, open, product, restart }) => {
    const editorApi = await apiAs(product, 'editor')
    const who = {
      email: `${crypto.randomUUID()}@example.org`,
      name: 'Samira',
      organisation: unique('Goudse Tafels'),
    }
    const colleague = { email: `${crypto.randomUUID()}@example.org`, name: 'Bram' }
    const title = unique('Stroopwafels en soep')
    const editor = await open({ viewport: { height: 1000, width: 1280 } })
    const visitor = await open({ javaScriptEnabled: false })
    await logIn({ as: 'editor', page: editor, product })

    // Spring: a person gets an account.
    await apply(visitor, product, who)
    await approveApplication(editor, product, who)
    const samira = await join({ mails, open, product, subject: 'Je account bij', who })
    await samira.getByText('Nog geen festival').waitFor()
    expect(await samira.locator('main').innerText()).not.toContain('Delft')

    // A festival with a preview, which only people with the link can see.
    await postFestival(samira, product, title)
    const [made] = await editorApi.find('festivals', { draft: 'true', 'where[title][equals]': title })
    const address = `${product.siteUrl}/festivals/${made?.slug}`
    const preview = await open()
    await preview.goto((await samira.locator('#preview-button').getAttribute('href')) ?? '')
    expect(await preview.locator('h1').innerText()).toContain(title)
    expect((await visitor.goto(address))?.status()).toBe(404)
    await submit(samira)

    // The editors ask for a change, and get it.
    const note = 'Vertel ook wat er te eten is.'
    await openWaiting(editor, product, title)
    await returnWith(editor, 'In het kort', note)
    const returned = await mails.mailTo(who.email, `Nog iets aanpassen aan ${title}`)
    expect(returned.text).toContain(note)
    await samira.goto(linkIn(returned, fromMail('/admin/collections/festivals/')))
    await samira.getByText(note).first().waitFor()
    await samira.locator('.review-notes').getByRole('button', { name: 'In het kort' }).click()
    await untilKept(samira, () => samira.getByLabel('In het kort').fill('Soep, brood en warme stroopwafels.'))
    await submit(samira)

    // The mail server is down; the approval does not wait for it.
    await mails.goAway()
    await openWaiting(editor, product, title)
    await approve(editor)
    await expect.poll(async () => (await fetch(address)).status, asToldByTheCms).toBe(200)
    await visitor.goto(address)
    await soonReads(visitor, 'warme stroopwafels')

    // Changes of a published festival become visible only after their approval.
    const record = `${product.cmsUrl}/api/festivals/${made?.id}?depth=2&locale=all`
    const before = await seenBy(visitor, record)
    await openOwn(samira, product, title)
    await openStep(samira, 'Gaat het door?')
    await samira.locator('#field-eventStatus input').fill('Gaat niet')
    await samira.getByRole('option', { name: 'Gaat niet door' }).click()
    await untilKept(samira, () => samira.getByLabel('Waarom').fill('De markt staat onder water.'))
    expect(await seenBy(visitor, record)).toBe(before)
    await submit(samira)
    expect(await seenBy(visitor, record)).toBe(before)
    await openWaiting(editor, product, title)
    await approve(editor)
    await soonReads(visitor, 'De markt staat onder water.')
    expect(await visitor.locator('main').innerText()).toContain('Gaat niet door')

    // The mail server is back, and each mail arrives exactly once.
    await mails.comeBack()
    await mails.mailTo(who.email, `${title} staat op de site`, 3 * minutes)

    // The edition of next year.
    await openOwn(samira, product, title)
    await samira.getByRole('button', { name: 'Nieuwe editie maken …' }).click()
    await samira.getByRole('button', { name: 'Maak de nieuwe editie' }).click()
    await samira.waitForURL((url) => !url.pathname.endsWith(made?.id ?? ''))
    await samira.getByText('De dag, met begin en einde').first().waitFor()
    expect((await fetch(address)).status).toBe(200)

    // A festival in Delft is over: its organiser sends a report.
    const [delft] = await editorApi.find('organisations', { 'where[slug][equals]': 'tafelgenoten-delft' })
    const past = unique('Delft eet soep')
    await editorApi.create('festivals', festivalOf({ days: -2, organisation: delft?.id ?? '', title: past }))
    await restart()
    const home = await open()
    await home.goto(product.siteUrl)
    const counted = await countersOn(home)
    const request = await mails.mailTo('organiser.delft@example.org', `Hoe was ${past}?`, minutes)
    const report = await open({ javaScriptEnabled: false })
    await report.goto(linkIn(request, fromMail('/verslag')))
    await report.getByLabel('Hoeveel mensen kwamen er?').fill('140')
    await report.getByRole('button', { name: 'Verstuur' }).click()
    await report.getByRole('heading', { level: 1, name: 'Bedankt, we hebben je verslag' }).waitFor()
    await editor.goto(`${product.cmsUrl}/admin`)
    await editor.getByRole('region', { name: 'Verslagen om te lezen' }).getByText(past).click()
    await editor.getByRole('button', { name: 'Keur goed' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Keur goed' }).click()
    await soon(home, async () => expect((await countersOn(home)).people).toBe(counted.people + 140))

    // Samira leaves, and another organiser takes over.
    await openPeople(samira, product, who.organisation)
    await samira.getByLabel('E-mailadres van je collega').fill(colleague.email)
    await samira.getByRole('button', { exact: true, name: 'Nodig uit' }).click()
    await samira.getByText('De uitnodiging is verstuurd.').waitFor()
    const bram = await join({ mails, open, product, subject: 'Werk mee aan', who: colleague })
    await bram.getByRole('article', { name: title }).first().waitFor()
    await openPeople(samira, product, who.organisation)
    await samira.getByRole('button', { name: 'Ik stop met deze organisatie' }).click()
    await samira.getByRole('button', { name: 'Ja, ik stop' }).click()
    await samira.getByText('Je hoort nu bij geen organisatie').waitFor()
    expect(await samira.locator('main').innerText()).not.toContain(title)
    expect((await fetch(address)).status).toBe(200)
    const subjects = mails.mailsTo(who.email).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject === `${title} staat op de site`)).toHaveLength(2)
  },
)
