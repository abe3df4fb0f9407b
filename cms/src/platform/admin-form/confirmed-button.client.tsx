'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  /** The text of the button; `about` is added for people who hear the page read aloud. */
  readonly label: string
  readonly about?: string
  /** The effect that cannot be undone, in one or two sentences. */
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onConfirm: () => void
}

/**
 * A button for an action that can't be undone: it asks first, in place, and returns the focus when the answer is no.
 */
export const ConfirmedButton = ({ about, label, no, onConfirm, question, yes }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const start = useRef<HTMLButtonElement>(null)
  const sure = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAsking) sure.current?.focus()
  }, [isAsking])

  const stop = (): void => {
    setAsking(false)
    requestAnimationFrame(() => start.current?.focus())
  }

  if (!isAsking)
    return (
      <button
        className="panel__button panel__button--quiet"
        onClick={() => setAsking(true)}
        ref={start}
        type="button"
      >
        {label}
        {about !== undefined && <span className="panel__unseen"> {about}</span>}
      </button>
    )
  return (
    <div className="panel__question" role="group" aria-label={label}>
      <p ref={sure} tabIndex={-1}>
        {question}
      </p>
      <div className="panel__buttons">
        <button
          className="panel__button"
          onClick={() => {
            setAsking(false)
            onConfirm()
          }}
          type="button"
        >
          {yes}
        </button>
        <button className="panel__button panel__button--quiet" onClick={stop} type="button">
          {no}
        </button>
      </div>
    </div>
  )
}
