'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import * as v from 'valibot'

import { postForm } from '#platform/admin-form/post-form.ts'
import { type Outcome, Result } from '#platform/admin-form/result.admin.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.ts'
import '#platform/admin-form/panel.css'

import { mayTake } from './application-steps.rules.ts'
import { type ApplicationWord, applicationWords } from './application-words.rules.ts'
import { ApproveForm } from './approve-form.admin.tsx'
import { MessageForm } from './message-form.admin.tsx'
import { Timeline } from './timeline.admin.tsx'

const schema = v.object({
  claimedAt: v.nullish(v.string(), null),
  organisation: v.nullish(v.string(), null),
  organisationName: v.string(),
  province: v.nullish(v.string(), null),
  state: v.picklist(['new', 'asked', 'approving', 'approved', 'declined']),
})

export type ApplicationFacts = v.InferOutput<typeof schema>

/** What staff can do with an application, and what has been done. */
export const ApplicationSteps = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const say = (word: ApplicationWord): string => applicationWords[word][language]
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [openedAt] = useState(() => new Date())
  const path = id === undefined ? null : `/api/applications/${id}?depth=0`
  const { answer: application, askAgain } = useAnswer(path, schema)

  const take = async (step: 'approve' | 'ask' | 'decline', data: object): Promise<boolean> => {
    const { kind, message } = await postForm(`/api/applications/${id}/${step}`, data, language)
    askAgain()
    setOutcome({ isGood: kind === 'done', message: message ?? applicationWords.failed[language] })
    if (kind === 'done') router.refresh()
    return kind === 'done'
  }

  if (application === null) return <p className="panel">{say('loading')}</p>
  return (
    <section aria-label={say('actions')} className="panel">
      <Result outcome={outcome} />
      {application.organisation !== null && (
        <p>
          <a href={`/admin/collections/organisations/${application.organisation}`}>{say('made')}</a>
        </p>
      )}
      {mayTake('approve', application, openedAt) && (
        <ApproveForm
          application={application}
          language={language}
          onApprove={(choice) => take('approve', choice)}
        />
      )}
      {mayTake('ask', application, openedAt) && (
        <>
          <MessageForm
            hint={say('askHow')}
            label={say('question')}
            name="question"
            onSend={(question) => take('ask', { question })}
            send={say('send')}
            title={say('ask')}
          />
          <MessageForm
            confirm={{ no: say('cancel'), question: say('declineSure'), yes: say('declineYes') }}
            hint={say('declineHow')}
            label={say('reason')}
            name="reason"
            onSend={(reason) => take('decline', { reason })}
            send={say('decline')}
            title={say('decline')}
          />
        </>
      )}
      <Timeline application={String(id)} language={language} stamp={outcome} />
    </section>
  )
}
