'use client'

import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'

import { ask, readAs } from '#platform/admin-form/ask.client.ts'

import type { Save } from './saves.client.ts'

const account = v.object({ user: v.nullable(v.object({ id: v.string() })) })

/** Null when the program gave no answer. */
const isLoggedIn = async (): Promise<boolean | null> => {
  const answer = readAs(account, await ask('/api/users/me'))
  return answer === null ? null : answer.user !== null
}

/**
 * Whether a save was refused because the login had ended. Once the person has logged in again, in another tab, or the
 * program can be reached again, `onReturn` is called.
 */
export const useLoginEnded = (save: Save | null, onReturn: () => void): boolean => {
  const [refusedWithout, setRefusedWithout] = useState<Save | null>(null)
  const kind = save?.kind === 'refused' ? save.refusal.kind : null
  const hasEnded = save !== null && refusedWithout === save

  useEffect(() => {
    if (kind !== 'outside') return
    void isLoggedIn().then((isIn) => {
      if (isIn === false) setRefusedWithout(save)
    })
  }, [kind, save])

  const look = useCallback(async (): Promise<void> => {
    if ((await isLoggedIn()) === true) onReturn()
  }, [onReturn])
  const isWaiting = hasEnded || kind === 'unreachable'
  useEffect(() => {
    if (!isWaiting) return undefined
    const again = (): void => void look()
    const events = ['focus', 'online'] as const
    for (const event of events) globalThis.addEventListener(event, again)
    document.addEventListener('visibilitychange', again)
    return () => {
      for (const event of events) globalThis.removeEventListener(event, again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [isWaiting, look])
  return hasEnded
}
