'use client'

import { useEffect, useState } from 'react'

import { getJson } from '#platform/admin-form/get-json.client.ts'

import type { ChosenSegment } from './segment-fields.client.tsx'
import { writtenLetterSchema, type WrittenLetter } from './written-letter.rules.ts'

type Letter = {
  readonly letter: WrittenLetter | null
  readonly state: 'failed' | 'loading' | 'shown'
}

/** Several saves in a row cause one reload. */
const quiet = 150

/** The newest draft as these readers would get it; loaded again whenever the form beside it has been saved. */
export const useLetter = (id: string, { locale, province }: ChosenSegment): Letter => {
  const [shown, setShown] = useState<Letter>({ letter: null, state: 'loading' })
  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const search = new URLSearchParams({ locale, provinces: province }).toString()
    const ask = async (): Promise<void> => {
      const letter = await getJson(`/api/newsletters/${id}/preview?${search}`, writtenLetterSchema)
      if (!isWanted) return
      setShown((before) => (letter === null ? { ...before, state: 'failed' } : { letter, state: 'shown' }))
    }
    const askSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), quiet)
    }
    const onMessage = ({ data, origin }: MessageEvent<unknown>): void => {
      if (origin === globalThis.location.origin && isSaved(data)) askSoon()
    }
    globalThis.addEventListener('message', onMessage)
    globalThis.addEventListener('focus', askSoon)
    tellReady()
    askSoon()
    return () => {
      isWanted = false
      clearTimeout(timer)
      globalThis.removeEventListener('message', onMessage)
      globalThis.removeEventListener('focus', askSoon)
    }
  }, [id, locale, province])
  return shown
}

/** Payload's form tells its preview of every save, once the preview has announced itself. */
const isSaved = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'payload-document-event'

const tellReady = (): void => {
  const form = windowOf(globalThis.opener) ?? globalThis.parent
  if (form !== globalThis.window)
    form.postMessage({ ready: true, type: 'payload-live-preview' }, globalThis.location.origin)
}

const windowOf = (opener: unknown): Window | null =>
  typeof opener === 'object' && opener !== null && 'postMessage' in opener ? (opener as Window) : null
