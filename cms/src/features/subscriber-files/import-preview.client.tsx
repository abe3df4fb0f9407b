'use client'

import { useEffect, useRef, useState } from 'react'

import { ConfirmedButton } from '#platform/admin-form/confirmed-button.client.tsx'
import { postForm } from '#platform/admin-form/post-form.client.ts'
import { Result, type Outcome } from '#platform/admin-form/result.client.tsx'
import { useAnswer } from '#platform/admin-form/use-answer.client.ts'

import { ignoredWords, judgementWords, problemWords, type ListWord } from './imports-words.rules.ts'
import { progressSchema, type LookedList } from './looked-list.rules.ts'

type Props = {
  readonly language: 'en' | 'nl'
  readonly looked: LookedList
  readonly say: (word: ListWord) => string
}

const judgements = ['add', 'known', 'left', 'suppressed', 'unreachable'] as const

/** The preview of an import: the result for each kind of line, the invalid lines, and the button to start. */
export const ImportPreview = ({ language, looked, say }: Props) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBegun, setBegun] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const begin = async (): Promise<void> => {
    const { kind, message } = await postForm(`/api/subscriber-imports/${looked.id}/start`, {}, language)
    if (kind === 'done') setBegun(true)
    else setOutcome({ isGood: false, message: message ?? say('failed') })
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
      </ul>
      {looked.ignored.length > 0 && <p className="panel__note">{ignoredWords(looked.ignored)[language]}</p>}
      {looked.bad > 0 && <Problems language={language} looked={looked} say={say} />}
      <Result outcome={outcome} />
      {isBegun ? (
        <Progress id={looked.id} say={say} />
      ) : (looked.counts.add ?? 0) === 0 ? (
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

const Problems = ({ language, looked, say }: Props) => (
  <>
    <h3>
      {say('problems')}: {looked.bad}
    </h3>
    <table className="panel__table">
      <thead>
        <tr>
          <th scope="col">{say('line')}</th>
          <th scope="col">{say('problem')}</th>
          <th scope="col">{say('stands')}</th>
        </tr>
      </thead>
      <tbody>
        {looked.problems.map(({ line, problem, text }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{problemWords[problem][language]}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {looked.bad > looked.problems.length && <p>{say('more')}</p>}
  </>
)

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
