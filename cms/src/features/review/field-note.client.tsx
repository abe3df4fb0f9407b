'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useSay } from '#platform/admin-form/use-words.client.ts'

import { useNotes } from './panel/note-store.client.ts'
import { panelWords } from './panel/panel-words.rules.ts'

import './panel/review-panel.css'

/** The editors' note about a field, shown with the field. */
export const FieldNote = ({ path }: { path: string }) => {
  const { id } = useDocumentInfo()
  const say = useSay()
  const notes = useNotes(String(id), path)
  return notes.map(({ note }) => (
    <div className="field-note" key={note} role="note">
      <strong>{say(panelWords.noteOfEditors)}</strong>
      <p>{note}</p>
    </div>
  ))
}
