'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { languageOf } from '#i18n/words.ts'
import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'

import { panelWords } from './panel-words.rules.ts'
import { OnItsWay } from './panel/on-its-way.client.tsx'
import { standingSchema } from './panel/standing.rules.ts'

import '#platform/admin-form/panel.css'
import './newsletter-panel.css'

/** Says above the form why a newsletter can’t be changed, if that is so. */
export const NewsletterState = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const language = languageOf(i18n)
  const { answer } = useAnswer(id === undefined ? null : `/api/newsletters/${id}/standing`, standingSchema)
  if (answer === null || answer.mailing === null) return null
  return (
    <div className="panel letter-panel letter-panel--state">
      <Result outcome={outcome} />
      <OnItsWay
        language={language}
        mailing={answer.mailing}
        onOutcome={setOutcome}
        say={(word) => panelWords[word][language]}
      />
    </div>
  )
}
