'use client'

import { ask, readAs, send } from '#platform/admin-form/ask.client.ts'
import type { Answer } from '#platform/admin-form/use-look.client.ts'

import type { ColumnRole } from './list-columns.rules.ts'
import { lookedSchema, type LookedList } from './looked-list.rules.ts'

/** A list that a person wants to read in, with the proof of consent. */
export type AskedList = {
  /** What the columns are; empty when the program should say. */
  readonly columns: readonly ColumnRole[]
  readonly consentedOn: string
  readonly file: File
  readonly proof: string
}

const formOf = ({ file, ...data }: AskedList): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file)
  return form
}

/** Uploads a list for a preview; never rejects. */
export const lookAt = async (asked: AskedList, language: string): Promise<Answer<LookedList>> => {
  const reply = await ask('/api/subscriber-imports/look', { body: formOf(asked), language })
  const value = readAs(lookedSchema, reply)
  if (value !== null) return { kind: 'done', message: null, value }
  return { kind: 'refused', message: reply?.messages[0] ?? null }
}

/** Downloads what happens with each line of a list; false when that failed. */
export const downloadDryRun = async (asked: AskedList, language: string): Promise<boolean> => {
  try {
    const response = await send('/api/subscriber-imports/dry-run', { body: formOf(asked), language })
    if (!response.ok) return false
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = 'dry-run.csv'
    link.click()
    URL.revokeObjectURL(link.href)
    return true
  } catch {
    return false
  }
}
