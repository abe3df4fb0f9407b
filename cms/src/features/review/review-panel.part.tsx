'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, type ComponentType } from 'react'

import { jumpToField } from '#platform/admin-form/jump-to-field.client.ts'
import { useSay } from '#platform/admin-form/use-words.client.ts'

import { Judgement } from './panel/judgement.client.tsx'
import { panelWords } from './panel/panel-words.rules.ts'
import { Timeline } from './panel/timeline.client.tsx'
import { useReview } from './panel/use-review.client.ts'
import type { ReviewOverview } from './review-overview.rules.ts'
import type { Completeness } from './reviewed.rules.ts'

import './panel/review-panel.css'

type Props = {
  /** The missing fields; null while they are loading. */
  readonly Coach: ComponentType<{ stored: Completeness | null }>
  readonly NewEdition: ComponentType<{ festival: string; nextEdition: string | null }>
}

/** The state of a festival and the next step, above its form, for organisers and staff; not shown in the trash. */
export const ReviewPanel = (props: Props) =>
  useDocumentInfo().isTrashed === true ? null : <Panel {...props} />

const Panel = ({ Coach, NewEdition }: Props) => {
  const say = useSay()
  const titleId = useId()
  const { error, festival, isBusy, overview, said, take } = useReview()
  const can = (step: string): boolean => overview?.steps.some((one) => one === step) === true
  const tone = overview === null ? 'draft' : toneOf(overview)
  return (
    <section aria-labelledby={titleId} className="review-panel" data-tone={tone} id="review">
      <header className="review-panel__head">
        <h2 id={titleId}>{overview === null ? say(panelWords.judge) : say(overview.told)}</h2>
        {overview?.isUrgent === true && <p className="review-panel__urgent">{say(panelWords.urgent)}</p>}
        <p>{festival === null ? say(panelWords.saveFirst) : overview !== null && say(overview.next)}</p>
      </header>
      <p className="review-panel__said" role="status">
        {said}
      </p>
      {overview !== null && <Notes overview={overview} />}
      {overview?.side !== 'staff' && overview?.state !== 'submitted' && (
        <Coach stored={overview?.completeness ?? null} />
      )}
      {can('approve') && overview !== null && <Judgement isBusy={isBusy} overview={overview} take={take} />}
      <p className="review-panel__error" role="alert">
        {error}
      </p>
      {overview !== null && festival !== null && (
        <div className="review-actions">
          {can('submit') && (
            <button
              className="review-button review-button--primary"
              disabled={isBusy}
              onClick={() => take('submit')}
              type="button"
            >
              {say(overview.isTrusted ? panelWords.submitTrusted : panelWords.submit)}
            </button>
          )}
          {can('withdraw') && (
            <button
              className="review-button"
              disabled={isBusy}
              onClick={() => take('withdraw')}
              type="button"
            >
              {say(panelWords.withdraw)}
            </button>
          )}
          {overview.isLive && overview.state !== 'submitted' && (
            <NewEdition festival={festival} nextEdition={overview.nextEdition} />
          )}
        </div>
      )}
      <Timeline events={overview?.timeline ?? []} />
    </section>
  )
}

const toneOf = ({ isLive, state }: ReviewOverview): string => {
  if (state === 'submitted' || state === 'returned') return state
  return isLive ? 'live' : 'draft'
}

/** The editors' notes, as a list; each line links to its field. */
const Notes = ({ overview: { note, notes } }: { overview: ReviewOverview }) => {
  const say = useSay()
  if (note === null && notes.length === 0) return null
  return (
    <div className="review-notes">
      <h3>{say(panelWords.notes)}</h3>
      {note !== null && <p>{note}</p>}
      <ul>
        {notes.map(({ field, label, note: asked }) => (
          <li key={`${field} ${asked}`}>
            <button className="review-notes__jump" onClick={() => void jumpToField(field)} type="button">
              {say(label)}
            </button>
            <p>{asked}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
