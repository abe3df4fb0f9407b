'use client'

import { useState } from 'react'

import { postForm } from './post-form.ts'
import type { Outcome } from './result.admin.tsx'

interface Speaking {
  /** What to say when nothing came back that can be shown. */
  readonly failed: string
  readonly language: string
}

/** One step after the other, each sent to the program: what came of the last, and whether this one went well. */
export const useStep = ({ failed, language }: Speaking) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async (path: string, data: object): Promise<boolean> => {
    const { kind, message } = await postForm(path, data, language)
    setOutcome({ isGood: kind === 'done', message: message ?? failed })
    return kind === 'done'
  }
  return { outcome, take }
}
