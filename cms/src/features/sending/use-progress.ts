'use client'

import { useEffect, useState } from 'react'
import * as v from 'valibot'

import { getJson } from '#platform/admin-form/get-json.ts'

const count = v.number()
const counts = v.object({
  accepted: count,
  failed: count,
  queued: count,
  sending: count,
  skipped: count,
  unknown: count,
})

const schema = v.object({
  counts,
  expected: v.nullable(v.number()),
  failures: v.array(v.object({ answer: v.string(), code: v.nullable(v.number()), count: v.number() })),
  messagesPerMinute: v.number(),
  minutesLeft: v.nullable(v.number()),
  pausedBecause: v.nullable(v.picklist(['content', 'login', 'person', 'refused', 'trouble'])),
  sendAt: v.string(),
  state: v.picklist(['freezing', 'paused', 'scheduled', 'sending', 'sent', 'stopped']),
  steps: v.array(v.picklist(['cancel', 'pause', 'resume', 'stop'])),
  total: v.number(),
  unknown: v.array(
    v.object({
      answer: v.nullable(v.string()),
      at: v.string(),
      id: v.string(),
      subscriber: v.nullable(v.string()),
    }),
  ),
})

export type ShownProgress = v.InferOutput<typeof schema>

const lookEvery = 2000

/** How far a mailing is, asked anew every two seconds while somebody looks; the last answer stays when one is lost. */
export const useProgress = (
  path: string | null,
): { readonly askAgain: () => void; readonly progress: ShownProgress | null } => {
  const [progress, setProgress] = useState<ShownProgress | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (path === null) return undefined
    let isWanted = true
    const look = (): void =>
      void getJson(path, schema).then((found) => {
        if (isWanted && found !== null) setProgress(found)
      })
    look()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look()
    }, lookEvery)
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [path, times])
  return { askAgain: () => setTimes((before) => before + 1), progress }
}
