'use client'

import { useState } from 'react'

import type { Outcome } from './result.client.tsx'

/** The result of a look-up; a message when there is something to say. */
export type Answer<Value> =
  | { readonly kind: 'done'; readonly message: string | null; readonly value: Value }
  | { readonly kind: 'refused'; readonly message: string | null }

/**
 * Looks something up before any action on it: the result, or why there is none. A new look-up drops the previous one,
 * and `end` closes it with a last message.
 */
export const useLook = <Found>(failed: string) => {
  const [found, setFound] = useState<Found | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const look = async (ask: () => Promise<Answer<Found>>): Promise<void> => {
    setOutcome(null)
    setFound(null)
    const answer = await ask()
    if (answer.kind === 'done') setFound(answer.value)
    else setOutcome({ isGood: false, message: answer.message ?? failed })
  }
  const end = (last: Outcome): void => {
    setOutcome(last)
    if (last.isGood) setFound(null)
  }
  return { end, found, look, outcome }
}
