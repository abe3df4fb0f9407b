'use client'

import { useState } from 'react'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { FormField } from '#platform/admin-form/form-field.part.tsx'

type Props = {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly name: string
  readonly send: string
  /** Set when sending can't be undone. */
  readonly confirm?: { readonly question: string; readonly yes: string; readonly no: string }
  /** Resolves to whether it succeeded; the written text stays when it failed. */
  readonly onSend: (text: string) => Promise<boolean>
}

/** A step with a short text: hidden until a person opens it. */
export const MessageForm = ({ confirm, hint, label, name, onSend, send, title }: Props) => {
  const [text, setText] = useState('')
  const submit = async (): Promise<void> => {
    if (await onSend(text)) setText('')
  }
  return (
    <details className="panel__fold">
      <summary>{title}</summary>
      <FormField hint={hint} id={`step-${name}`} label={label}>
        {(tied) => (
          <textarea
            {...tied}
            maxLength={2000}
            onChange={(event) => setText(event.target.value)}
            rows={5}
            value={text}
          />
        )}
      </FormField>
      {confirm === undefined ? (
        <button className="panel__button" onClick={() => void submit()} type="button">
          {send}
        </button>
      ) : (
        <ConfirmedButton
          label={send}
          no={confirm.no}
          onConfirm={() => void submit()}
          question={confirm.question}
          yes={confirm.yes}
        />
      )}
    </details>
  )
}
