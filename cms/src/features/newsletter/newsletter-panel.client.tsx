'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { languageOf } from '#i18n/words.ts'
import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'

import { panelWords, type PanelWord } from './panel-words.rules.ts'
import { Checklist } from './panel/checklist.client.tsx'
import { CopyForm } from './panel/copy-form.client.tsx'
import { SendForm } from './panel/send-form.client.tsx'
import { standingSchema } from './panel/standing.rules.ts'
import { TestForm } from './panel/test-form.client.tsx'

import '#platform/admin-form/panel.css'
import './newsletter-panel.css'

/** The panel above the form of a newsletter: test mail, checks, schedule, sending. */
export const NewsletterPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const titleId = useId()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const language = languageOf(i18n)
  const say = (word: PanelWord): string => panelWords[word][language]
  const base = `/api/newsletters/${id}`
  const { answer: standing, askAgain } = useAnswer(
    id === undefined ? null : `${base}/standing`,
    standingSchema,
  )

  if (id === undefined) return null
  const tell = (told: Outcome): void => {
    setOutcome(told)
    askAgain()
  }
  const shared = { language, onOutcome: tell, say } as const
  return (
    <section aria-labelledby={titleId} className="panel letter-panel" id="sending">
      <h2 id={titleId}>{say(standing?.mailing ? 'after' : 'title')}</h2>
      {standing !== null && standing.mailing === null && <p>{say('ready')}</p>}
      <p>
        <a href={`/admin/newsletter-preview?id=${id}`} rel="noreferrer" target="_blank">
          {say('preview')}
        </a>
      </p>
      <Result outcome={outcome} />
      {standing === null && <p>{say('loading')}</p>}
      {standing !== null && standing.mailing === null && (
        <>
          <TestForm {...shared} base={base} standing={standing} />
          <Checklist base={base} language={language} say={say} />
          <SendForm {...shared} newsletter={String(id)} readers={standing.readers} />
        </>
      )}
      <CopyForm {...shared} base={base} />
    </section>
  )
}
