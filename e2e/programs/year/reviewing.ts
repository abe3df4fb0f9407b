import type { Page } from 'playwright-core'

import type { Product } from '../../kit/product.ts'

/** A staff member opens a festival that waits for review, from the start page. */
export const openWaiting = async (editor: Page, product: Product, title: string): Promise<void> => {
  await editor.goto(`${product.cmsUrl}/admin`)
  await editor.getByRole('region', { name: 'Festivals om te beoordelen' }).getByText(title).click()
  await editor.getByRole('button', { name: 'Keur goed en zet online' }).waitFor()
}

/** A staff member asks for a change, with a note about one field. */
export const returnWith = async (editor: Page, field: string, note: string): Promise<void> => {
  await editor.getByRole('button', { name: `Schrijf een opmerking: ${field}` }).click()
  await editor.getByLabel(`Opmerking van de redactie: ${field}`).fill(note)
  await editor.getByRole('button', { name: 'Geef terug met opmerkingen' }).click()
  await editor.getByRole('button', { name: 'Geef terug met opmerkingen' }).waitFor({ state: 'detached' })
}

/** A staff member approves the festival on the open page. */
export const approve = async (editor: Page): Promise<void> => {
  await editor.getByRole('button', { name: 'Keur goed en zet online' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Keur goed en zet online' }).click()
  await editor.getByRole('button', { name: 'Keur goed en zet online' }).first().waitFor({ state: 'detached' })
}
