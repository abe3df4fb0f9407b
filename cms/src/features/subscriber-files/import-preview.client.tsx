'use client'

import { useEffect, useRef, useState } from 'react'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { postForm } from '#platform/admin-form/post-form.client.ts'
import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'

import { downloadDryRun, type AskedList } from './import.client.ts'
import { judgementWords, type ListWord } from './imports-words.rules.ts'
import { judgements } from './judgement.rules.ts'
import { ListColumns } from './list-columns.client.tsx'
import type { ColumnRole } from './list-columns.rules.ts'
import { ListLines } from './list-lines.client.tsx'
import { progressSchema, type LookedList } from './looked-list.rules.ts'

type Props = {
  readonly asked: AskedList
  readonly language: 'en' | 'nl'
  readonly looked: LookedList
  /** A person says what the columns are. */
  readonly onColumns: (columns: readonly ColumnRole[]) => void
  readonly say: (word: ListWord) => string
}

/** The preview of an import: its columns, the result for each kind of line and for each line, and the button to start. */
export const ImportPreview = ({ asked, language, looked, onColumns, say }: Props) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBegun, setBegun] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const begin = async (): Promise<void> => {
    const { kind, message } = await postForm(`/api/subscriber-imports/${looked.id}/start`, {}, language)
    if (kind === 'done') setBegun(true)
    else setOutcome({ isGood: false, message: message ?? say('failed') })
  }
  const download = async (): Promise<void> => {
    const isDone = await downloadDryRun(asked, language)
    setOutcome(isDone ? null : { isGood: false, message: say('failed') })
  }
  return (
    <section aria-labelledby="list-preview">
      <h3 id="list-preview" ref={heading} tabIndex={-1}>
        {say('lines')}: {looked.lines}
      </h3>
      <ul>
        {judgements
          .filter((one) => (looked.counts[one] ?? 0) > 0)
          .map((one) => (
            <li className="panel__row" key={one}>
              <span>{judgementWords[one][language]}</span>
              <strong>{looked.counts[one]}</strong>
            </li>
          ))}
        {looked.bad > 0 && (
          <li className="panel__row">
            <span>{say('passedOver')}</span>
            <strong>{looked.bad}</strong>
          </li>
        )}
      </ul>
      {!isBegun && <ListColumns language={language} looked={looked} onColumns={onColumns} say={say} />}
      <ListLines language={language} looked={looked} say={say} />
      <button className="panel__button panel__button--quiet" onClick={() => void download()} type="button">
        {say('download')}
      </button>
      <Result outcome={outcome} />
      {isBegun ? (
        <Progress id={looked.id} say={say} />
      ) : (looked.counts.add ?? 0) + (looked.counts.change ?? 0) === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <ConfirmedButton
          label={say('begin')}
          no={say('cancel')}
          onConfirm={() => void begin()}
          question={say('beginSure')}
          yes={say('beginYes')}
        />
      )}
    </section>
  )
}

const everyMs = 1000

const Progress = ({ id, say }: Pick<Props, 'say'> & { readonly id: string }) => {
  const { answer, askAgain } = useAnswer(`/api/subscriber-imports/${id}/progress`, progressSchema)
  const isDone = answer?.state === 'done'
  useEffect(() => {
    if (isDone) return undefined
    const timer = setInterval(askAgain, everyMs)
    return () => clearInterval(timer)
    // Each poll renders this again with another `askAgain`; the timer must survive that.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the end of the import stops the polling.
  }, [isDone])
  return (
    <div role="status">
      {isDone ? (
        <p className="panel__result">
          {say('done')} {say('added')}: {answer.added}
        </p>
      ) : (
        <>
          <p>{say('busy')}</p>
          <progress aria-label={say('busy')} max={answer?.total ?? 1} value={answer?.position ?? 0} />
        </>
      )}
    </div>
  )
}
