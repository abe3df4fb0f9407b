'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.client.tsx'

const approve = {
  explanation: words(
    'Het aantal bezoekers komt in de teller op de voorpagina. De foto’s komen op de pagina van het festival. Het citaat wordt een concept bij Citaten. Je kunt dit later terugnemen.',
    'The number of visitors goes into the counter on the home page. The pictures go on the page of the festival. The quote becomes a draft among Quotes. You can take this back later.',
  ),
  heading: words('Dit verslag goedkeuren?', 'Approve this report?'),
  label: words('Keur goed', 'Approve'),
}
const decline = {
  explanation: words(
    'Er komt niets van op de site. Je kunt dit later terugnemen.',
    'Nothing of it goes on the site. You can take this back later.',
  ),
  heading: words('Dit verslag niet gebruiken?', 'Not use this report?'),
  label: words('Gebruik het niet', 'Do not use it'),
}
const takeBack = {
  explanation: words(
    'Het aantal telt niet meer mee, de foto’s gaan van de pagina van het festival, en het citaat verdwijnt als het nog een concept is. Het verslag zelf blijft.',
    'The number no longer counts, the pictures leave the page of the festival, and the quote goes if it is still a draft. The report itself stays.',
  ),
  heading: words('De beslissing terugnemen?', 'Take the decision back?'),
  label: words('Neem de beslissing terug', 'Take the decision back'),
}

/** The steps that staff can take with a report, by its state. */
export const ReportDecision = () => {
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value)
  if (id === undefined) return null
  const waits = state === 'submitted'
  const isSettled = state === 'approved' || state === 'declined'
  return (
    <div className="action-row">
      {waits && <ActionButton {...approve} buttonStyle="primary" path={`/reports/${id}/approve`} />}
      {waits && <ActionButton {...decline} path={`/reports/${id}/decline`} />}
      {isSettled && <ActionButton {...takeBack} path={`/reports/${id}/take-back`} />}
    </div>
  )
}
