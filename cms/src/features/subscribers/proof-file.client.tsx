'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { languageOf, words } from '#i18n/words.ts'

import '#platform/admin-form/panel.css'

const title = words('Bewijs van toestemming', 'Evidence of consent')
const help = words(
  'Wat dit adres vroeg, bevestigde en introk: wanneer, op welke pagina en met welke woorden.',
  'What this address asked for, confirmed and withdrew: when, on which page and in which words.',
)
const download = words('Download het bewijs', 'Download the evidence')

/** The evidence for this address as a file. */
export const ProofFile = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  if (id === undefined) return null
  return (
    <section aria-label={title[language]} className="panel">
      <p>{help[language]}</p>
      <p>
        <a className="panel__button" download href={`/api/subscribers/${id}/proof`}>
          {download[language]}
        </a>
      </p>
    </section>
  )
}
