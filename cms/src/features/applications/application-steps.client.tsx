'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import * as v from 'valibot'

import { Result } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'
import { useStep } from '#platform/admin-form/use-step.client.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { mayTake } from './application-steps.rules.ts'
import { applicationWords } from './application-words.rules.ts'
import { ApproveForm } from './approve-form.client.tsx'
import { MessageForm } from './message-form.client.tsx'
import { Timeline } from './timeline.client.tsx'

import '#platform/admin-form/panel.css'

const schema = v.object({
  leaseUntil: v.nullish(v.string(), null),
  organisation: v.nullish(v.string(), null),
  organisationName: v.string(),
  province: v.nullish(v.string(), null),
  state: v.picklist(['new', 'asked', 'approving', 'approved', 'declined']),
})

export type ApplicationFacts = v.InferOutput<typeof schema>

/** The steps that staff can take with an application, and the steps taken so far. */
export const ApplicationSteps = () => {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const { language, say } = useWords(applicationWords)
  const { outcome, take: send } = useStep({ failed: say('failed'), language })
  const [openedAt] = useState(() => new Date())
  const path = id === undefined ? null : `/api/applications/${id}?depth=0`
  const { answer: application, askAgain } = useAnswer(path, schema)

  const take = async (step: 'approve' | 'ask' | 'decline', data: object): Promise<boolean> => {
    const isDone = await send(`/api/applications/${id}/${step}`, data)
    askAgain()
    if (isDone) router.refresh()
    return isDone
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
