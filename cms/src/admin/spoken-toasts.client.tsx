'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

import { spokenMessage } from '#i18n/payloads-english.rules.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'

const kinds = ['error', 'success', 'warning'] as const

/** Wraps the whole admin: replaces messages that Payload has only in English by our own texts. */
export const SpokenToasts = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  useEffect(() => {
    const before = kinds.map((kind) => [kind, toast[kind]] as const)
    for (const [kind, say] of before)
      toast[kind] = (message, options) =>
        say(typeof message === 'string' ? spokenMessage(message, language) : message, options)
    return () => {
      for (const [kind, say] of before) toast[kind] = say
    }
  }, [language])
  return children
}
