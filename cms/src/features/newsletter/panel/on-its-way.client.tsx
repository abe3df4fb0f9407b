'use client'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { postForm } from '#platform/admin-form/post-form.client.ts'

import { panelWords, stateWords } from '../panel-words.rules.ts'
import { plannedInWords } from '../schedule.rules.ts'
import type { Mailing, PanelPart } from './standing.rules.ts'

type Props = PanelPart & {
  readonly mailing: Mailing
}

/** The progress of a newsletter that has been scheduled or begun. */
export const OnItsWay = ({ language, mailing, onOutcome, say }: Props) => {
  const isScheduled = mailing.state === 'scheduled'
  const cancel = async (): Promise<void> => {
    const { kind, message } = await postForm(`/api/mailings/${mailing.id}/cancel`, {}, language)
    const isGood = kind === 'done'
    onOutcome({ isGood, message: message ?? panelWords[isGood ? 'cancelled' : 'failed'][language] })
    // The form was loaded as read-only, so the page is loaded again.
    if (isGood) globalThis.location.reload()
  }
  return (
    <div className="letter-panel__part">
      <p className="letter-panel__state">
        {stateWords(mailing.state)[language]}
        {isScheduled && `: ${plannedInWords(mailing.sendAt, language)}`}
      </p>
      <p>{say(isScheduled ? 'fixedScheduled' : 'fixedSent')}</p>
      {mailing.id !== '' && (
        <p>
          <a href={`/admin/collections/mailings/${mailing.id}`}>{say('toMailing')}</a>
        </p>
      )}
      {isScheduled && (
        <ConfirmedButton
          label={say('cancel')}
          no={say('no')}
          onConfirm={() => void cancel()}
          question={say('cancelSure')}
          yes={say('cancel')}
        />
      )}
    </div>
  )
}
