'use client'

import { useId } from 'react'

import { useSay } from '#platform/admin-form/use-words.client.ts'

import { panelWords } from './panel-words.rules.ts'

type Props = {
  readonly label: string
  /** Null until a person begins a note. */
  readonly note: string | null
  readonly onChange: (note: string | null) => void
}

/** The field for the change that staff ask for in one field. */
export const NoteEditor = ({ label, note, onChange }: Props) => {
  const say = useSay()
  const id = useId()
  if (note === null)
    return (
      <button
        aria-label={`${say(panelWords.writeNote)}: ${label}`}
        className="review-button review-button--small"
        onClick={() => onChange('')}
        type="button"
      >
        {say(panelWords.writeNote)}
      </button>
    )
  return (
    <div className="note-editor">
      <label className="review-field" htmlFor={id}>
        {say(panelWords.noteOfEditors)}: {label}
        <textarea
          autoFocus
          id={id}
          maxLength={1000}
          onChange={({ target }) => onChange(target.value)}
          rows={2}
          value={note}
        />
      </label>
      <button className="review-button review-button--small" onClick={() => onChange(null)} type="button">
        {say(panelWords.remove)}
      </button>
    </div>
  )
}
