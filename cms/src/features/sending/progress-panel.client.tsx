'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { plannedInWords } from '#features/newsletter/schedule.rules.ts'
import { languageOf, words, type Words } from '#i18n/words.ts'
import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { Result } from '#platform/admin-form/result.client.tsx'
import { useStep } from '#platform/admin-form/use-step.client.ts'

import type { MailingStep } from './mailing.rules.ts'
import {
  bounceWords,
  countWords,
  doneWords,
  heldWords,
  paceWords,
  panelWords,
  pauseWords,
  plannedWords,
  resendWords,
  stateWords,
  stepWords,
} from './progress-words.rules.ts'
import { deliveryStates, doneOf } from './progress.rules.ts'
import type { ShownProgress } from './shown-progress.rules.ts'
import { useProgress } from './use-progress.client.ts'

import '#platform/admin-form/panel.css'
import './progress-panel.css'

type Say = (words: Words) => string

/** The progress of a newsletter's sending, with every step that staff may take; reloads while a person looks. */
export const ProgressPanel = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const say: Say = (words) => words[language]
  const { askAgain, progress } = useProgress(id === undefined ? null : `/api/mailings/${id}/progress`)
  const { outcome, take: sendTo } = useStep({ failed: say(panelWords.noAnswer), language })
  if (id === undefined || progress === null) return null

  const send = async (path: string, data: object): Promise<boolean> => {
    const isDone = await sendTo(path, data)
    askAgain()
    return isDone
  }
  const take = async (step: MailingStep): Promise<void> => {
    const isDone = await send(`/api/mailings/${id}/${step}`, {})
    if (isDone && step === 'cancel') window.location.assign('/admin/collections/mailings')
  }
  return (
    <section aria-label={say(panelWords.progress)} className="panel mailing-progress">
      <Summary progress={progress} say={say} />
      <div className="panel__buttons">
        {progress.steps.map((step) => (
          <ConfirmedButton
            key={step}
            label={say(stepWords[step].label)}
            no={say(panelWords.no)}
            onConfirm={() => void take(step)}
            question={say(stepWords[step].question)}
            yes={say(panelWords.yes)}
          />
        ))}
      </div>
      <Result outcome={outcome} />
      <Uncertain
        onResend={(delivery) => void send(`/api/deliveries/${delivery}/resend`, { confirm: true })}
        progress={progress}
        say={say}
      />
      <Refused progress={progress} say={say} />
    </section>
  )
}

type Part = {
  readonly progress: ShownProgress
  readonly say: Say
}

const plannedInBoth = (at: string): Words => words(plannedInWords(at, 'nl'), plannedInWords(at, 'en'))

const Summary = ({ progress, say }: Part) => {
  const {
    counts,
    expected,
    heldProviders,
    messagesPerMinute,
    minutesLeft,
    pausedBecause,
    sendAt,
    state,
    total,
  } = progress
  const done = doneOf(counts)
  return (
    <>
      <div aria-live="polite">
        <p className="mailing-progress__state">{say(stateWords(state))}</p>
        {expected !== null && <p>{say(plannedWords(plannedInBoth(sendAt), expected))}</p>}
        {state === 'paused' && pausedBecause !== null && <p>{say(pauseWords(pausedBecause))}</p>}
        {heldProviders.length > 0 && <p>{say(heldWords(heldProviders))}</p>}
      </div>
      {total > 0 && (
        <>
          <div
            aria-label={say(panelWords.progress)}
            aria-valuemax={total}
            aria-valuemin={0}
            aria-valuenow={done}
            aria-valuetext={say(doneWords(done, total))}
            className="mailing-progress__bar"
            role="progressbar"
          >
            <div style={{ inlineSize: `${(done / total) * 100}%` }} />
          </div>
          <p>
            {say(doneWords(done, total))}. {say(paceWords(messagesPerMinute, minutesLeft))}
          </p>
          <ul className="mailing-progress__counts">
            {deliveryStates.map((one) => (
              <li data-state={one} key={one}>
                <strong>{counts[one]}</strong> {say(countWords[one])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Uncertain = ({ onResend, progress, say }: Part & { readonly onResend: (delivery: string) => void }) =>
  progress.unknown.length === 0 ? null : (
    <>
      <h3>{say(panelWords.unknown)}</h3>
      <p className="panel__hint">{say(panelWords.unknownHelp)}</p>
      <ul>
        {progress.unknown.map(({ answer, at, id, subscriber }) => (
          <li className="panel__row" key={id}>
            <span>
              <a href={`/admin/collections/deliveries/${id}`}>{new Date(at).toLocaleString()}</a>
              {subscriber !== null && (
                <>
                  {' · '}
                  <a href={`/admin/collections/subscribers/${subscriber}`}>{say(panelWords.reader)}</a>
                </>
              )}
              <span className="panel__small">{answer ?? say(panelWords.noAnswer)}</span>
            </span>
            <ConfirmedButton
              about={say(resendWords.about)}
              label={say(resendWords.label)}
              no={say(panelWords.no)}
              onConfirm={() => onResend(id)}
              question={say(resendWords.question)}
              yes={say(panelWords.yes)}
            />
          </li>
        ))}
      </ul>
    </>
  )

const Refused = ({ progress, say }: Part) =>
  progress.failures.length === 0 ? null : (
    <>
      <h3>{say(panelWords.failures)}</h3>
      <ul>
        {progress.failures.map(({ answer, bounce, code, count }) => (
          <li className="panel__row" key={`${bounce ?? ''} ${code ?? ''} ${answer}`}>
            <span>
              {answer === '' ? say(panelWords.noAnswer) : answer}
              {bounce !== null && <span className="panel__small">{say(bounceWords[bounce])}</span>}
            </span>
            <strong>{count}×</strong>
          </li>
        ))}
      </ul>
    </>
  )
