'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'

import { words } from '#i18n/words.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'

import { answerUploads } from './answered-uploads.client.ts'
import { reasonOf } from './picture.rules.ts'
import { watchChosen } from './watch-chosen.client.ts'

const busy = words('De foto’s worden klaargemaakt …', 'The pictures are being prepared …')
const heavy = words(
  'Dit bestand is te groot om te versturen: hoogstens 12 MB. Maak het kleiner, of kies een andere foto.',
  'This file is too large to send: at most 12 MB. Make it smaller, or choose another picture.',
)

/** Wraps the whole admin: pictures are made smaller before they travel, and what can't travel is told at once. */
export const ChosenPictures = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  const spoken = useRef(language)
  useEffect(() => {
    spoken.current = language
  }, [language])
  // Once: others have put their own `fetch` around this one, and it could not be taken out from under them.
  useEffect(() => answerUploads(() => spoken.current), [])
  useEffect(
    () =>
      watchChosen({
        busy: () => {
          const id = toast.loading(busy[language])
          return () => void toast.dismiss(id)
        },
        // It stays until it is read: of several pictures at once this one is not in the list.
        refused: (name, fault) =>
          void toast.error(`${name}: ${(fault === 'heavy' ? heavy : reasonOf(fault))[language]}`, {
            duration: Number.POSITIVE_INFINITY,
          }),
      }),
    [language],
  )
  return children
}
