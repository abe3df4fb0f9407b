'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.client.tsx'

const label = words('Toestemming intrekken', 'Withdraw consent')
const heading = words(
  'Wil deze persoon niet meer op de site?',
  'Does this person no longer want to be on the site?',
)
const explanation = words(
  'De pagina, de foto’s van deze persoon en alle eerdere versies worden nu voorgoed verwijderd. Wie het adres opent, leest dat de pagina is weggehaald. Dit kun je niet ongedaan maken.',
  'The page, the pictures of this person and all earlier versions are removed for good now. Whoever opens the address reads that the page was taken away. You can not undo this.',
)

/** Removes a story, a quote or a picture because the person in it no longer consents. */
export const WithdrawButton = ({ collection }: { readonly collection: string }) => {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <div className="field-type">
      <ActionButton
        explanation={explanation}
        heading={heading}
        label={label}
        path={`/withdraw-consent/${collection}/${id}`}
        then={`/collections/${collection}`}
      />
    </div>
  )
}
