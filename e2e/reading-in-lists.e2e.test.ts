import { readFileSync } from 'node:fs'

import { expect } from 'vitest'

import { accessibilityProblems } from './kit/accessibility.ts'
import { journey } from './kit/journey.ts'
import { logIn } from './kit/log-in.ts'

const list = {
  buffer: Buffer.from(
    'Mailadres;Rol;Taal\nlijst1@example.org;afgemeld;nl_NL\nlijst2@example.org;actief;nl\n\nlijst3@example.org;actief\n',
  ),
  mimeType: 'text/csv',
  name: 'lijst.csv',
}

journey(
  'an administrator sees what a list does, says what a column is, and keeps the result as a file',
  async ({ open, product }) => {
    const page = await open({ viewport: { height: 900, width: 390 } })
    await logIn({ as: 'admin', page, product })
    await page.goto(`${product.cmsUrl}/admin/subscriber-lists`)
    await page.getByLabel('Bestand').setInputFiles(list)
    await page.getByLabel('Waar staat het bewijs?').fill('Export van het oude mailprogramma, 3 mei.')
    await page.getByLabel('Wanneer gaven ze toestemming?').fill('2026-05-03')
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
    const lines = page.getByRole('table').last()
    await lines.getByRole('row', { name: '2 lijst1@example.org Wordt abonnee' }).waitFor()
    await lines
      .getByRole('row', { name: /5 lijst3@example.org Overgeslagen: deze regel heeft meer of minder/ })
      .waitFor()
    expect(await accessibilityProblems(page, ['wcag2a', 'wcag2aa'], '.panel')).toEqual([])

    await page.getByLabel('Lezen we als: Rol').selectOption({ label: 'Toestand (zoals afgemeld)' })
    await lines.getByRole('row', { name: '2 lijst1@example.org Overgeslagen: is afgemeld' }).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download wat er met elke regel gebeurt' }).click()
    const file = readFileSync(await (await saved).path(), 'utf8')
    expect(file).toContain(
      '2;lijst1@example.org;Overgeslagen: is afgemeld of onbereikbaar, zegt de lijst;afgemeld',
    )
  },
)
