'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'

import { send } from '#platform/admin-form/ask.client.ts'

import type { Edited } from './stored-difference.ts'

const lockOf = (edited: Edited, user: number | string): string => {
  const record: Record<string, string> =
    edited.kind === 'collection'
      ? {
          'where[and][1][document.relationTo][equals]': edited.slug,
          'where[and][2][document.value][equals]': edited.id,
        }
      : { 'where[and][1][globalSlug][equals]': edited.slug }
  const query = new URLSearchParams({ 'where[and][0][user.value][equals]': String(user), ...record })
  return `/api/payload-locked-documents?${query}`
}

/**
 * Releases the lock on a document when its tab is closed, so that a colleague isn't told for minutes that it is being
 * edited. Payload itself releases it only when the person leaves by a link.
 */
export const useReleasedLock = (edited: Edited | null): void => {
  const { user } = useAuth()
  const address = edited === null || !user ? null : lockOf(edited, user.id)
  useEffect(() => {
    if (address === null) return undefined
    const release = (): void => void send(address, { keepalive: true, method: 'DELETE' })
    globalThis.addEventListener('pagehide', release)
    return () => globalThis.removeEventListener('pagehide', release)
  }, [address])
}
