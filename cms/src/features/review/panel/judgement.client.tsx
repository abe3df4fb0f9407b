'use client'

import { useId, useState } from 'react'

import { useSay } from '#platform/admin-form/use-words.client.ts'

import type { ReviewOverview } from '../review-overview.rules.ts'
import { ConfirmDialog } from './confirm-dialog.client.tsx'
import { DifferenceView } from './difference-view.client.tsx'
import { NoteEditor } from './note-editor.client.tsx'
import { panelWords } from './panel-words.rules.ts'

export type TakeStep = {
  readonly isBusy: boolean
  readonly take: (step: 'approve' | 'return', body: object) => void
}

/** Staff's view of the differences, with buttons to approve them or return them with notes. */
export const Judgement = ({ isBusy, overview, take }: TakeStep & { overview: ReviewOverview }) => {
  const say = useSay()
  const titleId = useId()
  const generalId = useId()
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map())
  const [general, setGeneral] = useState('')
  const [isAsking, setAsking] = useState(false)
  const written = [...notes]
    .filter(([, note]) => note.trim() !== '')
    .map(([field, note]) => ({ field, note }))
  const hasNotes = written.length > 0 || general.trim() !== ''
  const set = (path: string, note: string | null): void => {
    const next = new Map(notes)
    if (note === null) next.delete(path)
    else next.set(path, note)
    setNotes(next)
  }
  const editor = (path: string, label: string) => (
    <NoteEditor
      key={path}
      label={label}
      note={notes.get(path) ?? null}
      onChange={(note) => set(path, note)}
    />
  )
  const inDifference = new Set(overview.difference.map(({ path }) => path))
  const others = overview.fields.filter(({ path }) => !inDifference.has(path))
  return (
    <section aria-labelledby={titleId} className="judgement">
      <h3 id={titleId}>{say(overview.isLive ? panelWords.differences : panelWords.firstTime)}</h3>
      <DifferenceView difference={overview.difference} noteFor={editor} pictures={overview.pictures} />
      {others
        .filter(({ path }) => notes.has(path))
        .map(({ label, path }) => (
          <div className="judgement__other" key={path}>
            <h4>{say(label)}</h4>
            {editor(path, say(label))}
          </div>
        ))}
      <OtherField fields={others.filter(({ path }) => !notes.has(path))} onChoose={(path) => set(path, '')} />
      <label className="review-field" htmlFor={generalId}>
        {say(panelWords.general)}
        <textarea
          id={generalId}
          maxLength={2000}
          onChange={({ target }) => setGeneral(target.value)}
          rows={2}
          value={general}
        />
      </label>
      <div className="review-actions">
        <button
          className="review-button review-button--primary"
          disabled={isBusy}
          onClick={() => setAsking(true)}
          type="button"
        >
          {say(panelWords.approve)}
        </button>
        <button
          className="review-button"
          disabled={isBusy || !hasNotes}
          onClick={() => take('return', { note: general.trim(), notes: written, seen: overview.seen })}
          type="button"
        >
          {say(panelWords.returnBack)}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          confirm={say(panelWords.approve)}
          isBusy={isBusy}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            take('approve', { seen: overview.seen })
          }}
          title={say(panelWords.approveTitle)}
        >
          <p>{say(panelWords.approveExplained)}</p>
          {hasNotes && <p>{say(panelWords.approveForgets)}</p>}
        </ConfirmDialog>
      )}
    </section>
  )
}

type OtherProps = {
  readonly fields: ReviewOverview['fields']
  readonly onChoose: (path: string) => void
}

const OtherField = ({ fields, onChoose }: OtherProps) => {
  const say = useSay()
  const id = useId()
  return (
    <label className="review-field" htmlFor={id}>
      {say(panelWords.another)}
      <select id={id} onChange={({ target }) => target.value !== '' && onChoose(target.value)} value="">
        <option value="">{say(panelWords.choose)}</option>
        {fields.map(({ label, path }) => (
          <option key={path} value={path}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  )
}
