'use client'

import { useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

const patience = 5_000

/** Waits until the autosave has stored the form, so that the program uses the text on the screen. */
export const useWhenSaved = (): (() => Promise<void>) => {
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = isModified || isProcessing
  }, [isModified, isProcessing])
  return async () => {
    const until = Date.now() + patience
    while (isOpen.current && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
