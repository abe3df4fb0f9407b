'use client'

import { toast } from '@payloadcms/ui'
import { cut } from '@welkom-hier/writing/cut.rules.ts'
import { useEffect, type ReactNode } from 'react'

import { words } from '#i18n/words.ts'
import { setTyped } from '#platform/admin-form/set-typed.client.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'

/** In an address a letter can take twelve signs, and a server reads no more than 16 KB of one. */
const longest = 200

const tooLong = words(
  `Zoeken kan met hoogstens ${longest} tekens. De rest is weggelaten.`,
  `A search has ${longest} characters at most. The rest was left out.`,
)

/** The field above each list, which Payload lets grow until the server refuses the address that comes of it. */
const searchField = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.id === 'search-filter-input' ? target : null

/** Around the whole admin: keeps a search short, and says so. */
export const ShortSearches = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  useEffect(() => {
    const keepShort = ({ target }: Event): void => {
      const field = searchField(target)
      if (field === null || field.value.length <= longest) return
      setTyped(field, cut(field.value, longest))
      toast.warning(tooLong[language], { id: 'short-search' })
    }
    // On its way down, so that React reads what is left.
    window.addEventListener('input', keepShort, { capture: true })
    return () => window.removeEventListener('input', keepShort, { capture: true })
  }, [language])
  return children
}
