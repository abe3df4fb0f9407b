'use client'

import { useEffect, useState } from 'react'
import type * as v from 'valibot'

import { getJson } from './get-json.client.ts'

export type Asked<Answer> = {
  /** Null until the answer has come, or when it failed. */
  readonly answer: Answer | null
  readonly askAgain: () => void
}

/** Sends a GET request and keeps the answer; a new path, or `askAgain`, sends it again. */
export const useAnswer = <Schema extends v.GenericSchema>(
  path: string | null,
  schema: Schema,
): Asked<v.InferOutput<Schema>> => {
  const [answer, setAnswer] = useState<v.InferOutput<Schema> | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let isWanted = true
    if (path !== null)
      void getJson(path, schema).then((found) => {
        if (isWanted) setAnswer(found)
      })
    return () => {
      isWanted = false
    }
  }, [path, schema, times])
  return { answer, askAgain: () => setTimes((before) => before + 1) }
}
