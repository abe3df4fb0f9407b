'use client'

import { useId, useState } from 'react'

import { askJson, firstMessage } from '#platform/editing/ask-json.ts'

import type { PanelPart } from './standing.ts'

interface Props extends PanelPart {
  readonly base: string
}

/** Begins the next newsletter with the blocks of this one. */
export const CopyForm = ({ base, onOutcome, say }: Props) => {
  const id = useId()
  const [subject, setSubject] = useState('')
  const copy = async (): Promise<void> => {
    const made = await askJson(`${base}/copy`, 'POST', { subject })
    const copied = made?.status === 201 ? made.answer.id : null
    if (typeof copied === 'string') globalThis.location.assign(`/admin/collections/newsletters/${copied}`)
    else onOutcome({ isGood: false, message: (made && firstMessage(made.answer)) ?? say('failed') })
  }
  return (
    <details className="letter-panel__part">
      <summary>{say('copy')} …</summary>
      <p className="panel__hint">{say('copyHelp')}</p>
      <div className="panel__field">
        <label htmlFor={id}>{say('copySubject')}</label>
        <input
          className="panel__input"
          id={id}
          maxLength={100}
          onChange={({ target }) => setSubject(target.value)}
          type="text"
          value={subject}
        />
      </div>
      <div className="panel__buttons">
        <button className="panel__button panel__button--quiet" onClick={() => void copy()} type="button">
          {say('copyYes')}
        </button>
      </div>
    </details>
  )
}
