'use client'

import { useEffect, useState } from 'react'

import { getJson } from '#platform/admin-form/get-json.client.ts'

import { shownProgress, type ShownProgress } from './shown-progress.rules.ts'

const lookEvery = 2000

/**
 * The progress of a mailing, loaded again every two seconds while a person looks; the last answer stays when one is
 * lost.
 */
export const useProgress = (
  path: string | null,
): { readonly askAgain: () => void; readonly progress: ShownProgress | null } => {
  const [progress, setProgress] = useState<ShownProgress | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (path === null) return undefined
    let isWanted = true
    const look = (): void =>
      void getJson(path, shownProgress).then((found) => {
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
