'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { domainToAsk } from '@welkom-hier/writing/email-slip.rules.ts'

import { languageOf, words } from '#i18n/words.ts'

const asks = words('Bedoel je {meant}?', 'Do you mean {meant}?')

/** Asks whether another domain is meant, beside an address that somebody types: it may be right as it is. */
export const EmailSlip = ({
  email,
  language,
}: {
  readonly email: string
  readonly language: 'en' | 'nl'
}) => {
  const meant = domainToAsk(email, '')
  return <p role="status">{meant === null ? '' : asks[language].replace('{meant}', meant)}</p>
}

/** The same below a field of Payload's forms. */
export const EmailSlipOfField = ({ path }: { readonly path: string }) => {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  return <EmailSlip email={value ?? ''} language={languageOf(i18n)} />
}
