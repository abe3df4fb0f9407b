'use client'

import { useState } from 'react'

import { postForm } from './post-form.client.ts'
import type { Outcome } from './result.client.tsx'

type Speaking = {
  /** The message when the answer has none that can be shown. */
  readonly failed: string
  readonly language: string
}

/** Sends one step after the other to the program; keeps the message of the last step and whether it succeeded. */
export const useStep = ({ failed, language }: Speaking) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async (path: string, data: object): Promise<boolean> => {
    const { kind, message } = await postForm(path, data, language)
    setOutcome({ isGood: kind === 'done', message: message ?? failed })
    return kind === 'done'
  }
  return { outcome, take }
}
