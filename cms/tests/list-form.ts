/** Where the consent of the people of a list can be found. */
export const proofOfConsent = 'Export van het oude mailprogramma, 3 mei, schijf van kantoor.'

/** A list as the admin sends it to be looked at. */
export const listForm = (csv: string, more: Readonly<Record<string, unknown>> = {}): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ consentedOn: '2026-05-03', proof: proofOfConsent, ...more }))
  form.set('file', new File([csv], 'lijst.csv', { type: 'text/csv' }))
  return form
}
