'use client'

import { useId, useState } from 'react'
import * as v from 'valibot'

import { ask, readAs } from '#platform/admin-form/ask.client.ts'
import { FormField } from '#platform/admin-form/form-field.part.tsx'

import type { PanelPart } from './standing.rules.ts'

const schema = v.object({ id: v.string() })

type Props = PanelPart & {
  readonly base: string
}

/** Creates the next newsletter with the blocks of this one. */
export const CopyForm = ({ base, onOutcome, say }: Props) => {
  const id = useId()
  const [subject, setSubject] = useState('')
  const copy = async (): Promise<void> => {
    const made = await ask(`${base}/copy`, { body: { subject } })
    const copied = readAs(schema, made)
    if (copied !== null) globalThis.location.assign(`/admin/collections/newsletters/${copied.id}`)
    else onOutcome({ isGood: false, message: made?.messages[0] ?? say('failed') })
  }
  return (
    <details className="letter-panel__part">
      <summary>{say('copy')} …</summary>
      <p className="panel__hint">{say('copyHelp')}</p>
      <FormField id={id} label={say('copySubject')}>
        {(tied) => (
          <input
            {...tied}
            maxLength={100}
            onChange={({ target }) => setSubject(target.value)}
            type="text"
            value={subject}
          />
        )}
      </FormField>
      <div className="panel__buttons">
        <button className="panel__button panel__button--quiet" onClick={() => void copy()} type="button">
          {say('copyYes')}
        </button>
      </div>
    </details>
  )
}
