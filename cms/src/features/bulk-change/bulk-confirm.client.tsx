'use client'

import { words, type Words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.client.tsx'

import { counted } from './counted.rules.ts'

type Props = {
  readonly body: Readonly<Record<string, unknown>>
  readonly festivals: number
  readonly mails: number
}

const heading: Words = words('Dit nu veranderen?', 'Change this now?')
const one: Words = words('Verander dit festival', 'Change this festival')
const several: Words = words('Verander deze festivals', 'Change these festivals')

/** The last step of a bulk change. One page can start it only once. */
export const BulkConfirm = ({ body, festivals, mails }: Props) => (
  <ActionButton
    body={body}
    buttonStyle="primary"
    explanation={words(
      `Dit verandert meteen de pagina’s van ${counted(festivals, 'festival')}. Mails naar organisatoren: ${mails}. Je kunt dit daarna met één knop terugdraaien.`,
      `This changes the pages of ${counted(festivals, 'festival')} at once. Mails to organisers: ${mails}. You can undo this with one button afterwards.`,
    )}
    heading={heading}
    label={festivals === 1 ? one : several}
    path="/bulk-changes/start"
    then="/collections/bulk-changes"
  />
)
