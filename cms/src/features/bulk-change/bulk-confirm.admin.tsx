'use client'

import { type Words, words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.admin.tsx'

interface Props {
  readonly body: Readonly<Record<string, unknown>>
  readonly festivals: number
  readonly mails: number
}

const heading: Words = words('Dit nu veranderen?', 'Change this now?')
const label: Words = words('Verander deze festivals', 'Change these festivals')

/** The last step of a change at once. The same page can only begin it once. */
export const BulkConfirm = ({ body, festivals, mails }: Props) => (
  <ActionButton
    body={body}
    buttonStyle="primary"
    explanation={words(
      `De pagina’s van ${festivals} festival(s) veranderen meteen. Er gaan ${mails} mail(s) naar organisatoren. Je kunt dit daarna met één knop terugdraaien.`,
      `The pages of ${festivals} festival(s) change at once. ${mails} mail(s) go to organisers. You can undo this with one button afterwards.`,
    )}
    heading={heading}
    label={label}
    path="/bulk-changes/start"
    then="/collections/bulk-changes"
  />
)
