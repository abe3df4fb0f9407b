'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { newestSave, onSave, type Save } from './saves.client.ts'

type Document = ReturnType<typeof useDocumentInfo>

/** The address at the API to which the form of this document saves. */
export const addressOf = ({ collectionSlug, globalSlug, id }: Document): string => {
  if (collectionSlug === undefined) return `/api/globals/${String(globalSlug)}`
  // Of a record that is not made yet, some of Payload's forms have an id that is null.
  return (id ?? null) === null ? `/api/${collectionSlug}` : `/api/${collectionSlug}/${String(id)}`
}

/** How the newest save of this form ended; null when there was none. */
export const useNewestSave = (): Save | null => {
  const address = addressOf(useDocumentInfo())
  const { setBackgroundProcessing, setModified } = useForm()
  const [told, setTold] = useState<{ readonly address: string; readonly newest: Save } | null>(null)
  useEffect(() => {
    return onSave(address, (newest) => {
      setTold({ address, newest })
      if (newest.kind === 'kept') return
      // The form would take the change for a saved one; only typing during a save in the background prevents that.
      setBackgroundProcessing(true)
      setModified(true)
      setBackgroundProcessing(false)
    })
  }, [address, setBackgroundProcessing, setModified])

  const save = told?.address === address ? told.newest : null
  const isRefused = save?.kind === 'refused'
  useEffect(() => {
    if (!isRefused) return undefined
    const warn = (event: BeforeUnloadEvent): void => {
      if (newestSave(address)?.kind === 'refused') event.preventDefault()
    }
    globalThis.addEventListener('beforeunload', warn)
    return () => globalThis.removeEventListener('beforeunload', warn)
  }, [address, isRefused])
  return save
}
