'use client'

import { useId, useState } from 'react'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { PlannedFields, usePlannedFields } from '#platform/dates/planned-fields.client.tsx'

import { panelWords, sureToSend } from '../panel-words.rules.ts'
import { plannedInWords } from '../schedule.rules.ts'
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
  const { read, typed } = usePlannedFields()
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
    const planned = read()
    if (planned.kind === 'planned')
      void begin(planned.at, `${panelWords.schedule[language]}: ${plannedInWords(planned.at, language)}`)
    else onOutcome({ isGood: false, message: planned.message[language] })
  }

  return (
    <div className="letter-panel__part">
      <h3>{say('send')}</h3>
      <p>{all === 0 ? say('nobodyYet') : sureToSend(all)[language]}</p>
      <div className="letter-panel__fields">
        <PlannedFields {...typed} id={id} language={language} />
      </div>
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
