'use client'

import { useId, useState } from 'react'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { FormField } from '#platform/admin-form/form-field.part.tsx'

import { panelWords, sureToSend } from '../panel-words.rules.ts'
import { plannedAt, plannedInWords } from '../schedule.rules.ts'
import { beginMailing } from './begin-mailing.client.ts'
import type { PanelPart, Standing } from './standing.rules.ts'
import { useWhenSaved } from './when-saved.client.ts'

type Props = PanelPart & {
  readonly newsletter: string
  readonly readers: Standing['readers']
}

/** Sends a newsletter: at a chosen time, or now. */
export const SendForm = ({ language, newsletter, onOutcome, readers, say }: Props) => {
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [isBusy, setBusy] = useState(false)
  const whenSaved = useWhenSaved()
  const all = readers.nl + readers.en + readers.ar

  const begin = async (sendAt: string | null, done: string): Promise<void> => {
    setBusy(true)
    await whenSaved()
    const problem = await beginMailing(newsletter, sendAt, { failed: say('failed'), language })
    onOutcome({ isGood: problem === null, message: problem ?? done })
    setBusy(false)
    // The form was loaded as writable, so the page is loaded again.
    if (problem === null) globalThis.location.reload()
  }
  const schedule = (): void => {
    const planned = plannedAt(day, time, new Date())
    if (planned.kind === 'planned')
      void begin(planned.at, `${panelWords.schedule[language]}: ${plannedInWords(planned.at, language)}`)
    else onOutcome({ isGood: false, message: say(planned.kind) })
  }

  return (
    <div className="letter-panel__part">
      <h3>{say('send')}</h3>
      <p>{all === 0 ? say('nobodyYet') : sureToSend(all)[language]}</p>
      <div className="letter-panel__fields">
        <FormField id={`${id}-day`} label={say('day')}>
          {(tied) => (
            <input {...tied} onChange={({ target }) => setDay(target.value)} type="date" value={day} />
          )}
        </FormField>
        <FormField id={`${id}-time`} label={say('time')}>
          {(tied) => (
            <input
              {...tied}
              aria-describedby={`${id}-zone`}
              onChange={({ target }) => setTime(target.value)}
              type="time"
              value={time}
            />
          )}
        </FormField>
      </div>
      <p className="panel__hint" id={`${id}-zone`}>
        {say('scheduleHelp')}
      </p>
      <div className="panel__buttons">
        <button className="panel__button" disabled={isBusy} onClick={schedule} type="button">
          {say('schedule')}
        </button>
        <ConfirmedButton
          label={say('sendNow')}
          no={say('no')}
          onConfirm={() => void begin(null, say('started'))}
          question={sureToSend(all)[language]}
          yes={say('sendYes')}
        />
      </div>
    </div>
  )
}
