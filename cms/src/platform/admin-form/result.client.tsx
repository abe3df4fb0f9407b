'use client'

import { useEffect, useRef } from 'react'

export type Outcome = {
  readonly isGood: boolean
  readonly message: string
}

/** The result of the last step, announced to people who can't see it. */
export const Result = ({ outcome }: { outcome: Outcome | null }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome !== null) box.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  return (
    <div aria-live="polite" className="panel__said" ref={box} role="status">
      {outcome !== null && (
        <p className={outcome.isGood ? 'panel__result' : 'panel__problem'}>{outcome.message}</p>
      )}
    </div>
  )
}
