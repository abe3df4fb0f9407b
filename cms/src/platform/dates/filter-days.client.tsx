'use client'

import { toast } from '@payloadcms/ui'
import { readDay } from '@welkom-hier/writing/read-day.rules.ts'
import { useEffect, type ReactNode } from 'react'

import { setTyped } from '#platform/admin-form/set-typed.client.ts'
import { useLanguage } from '#platform/admin-form/use-words.client.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'

import { refusedWords } from './date-words.rules.ts'

/** A day in the filter above a list, which Payload draws without a place for a field of ours. */
const filterField = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.closest('.condition-value-date') !== null ? target : null

const write = (field: HTMLInputElement, text: string): void => {
  setTyped(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Around the whole admin: the filter of a list reads days as people type them, and says what it can't read. */
export const FilterDays = ({ children }: { readonly children: ReactNode }) => {
  const language = useLanguage()
  useEffect(() => {
    // As it was typed: at a key the picker writes into the field what it made of it.
    let typed: { readonly field: HTMLInputElement; readonly text: string } | null = null
    const noteTyping = ({ isTrusted, target }: Event): void => {
      const field = filterField(target)
      if (isTrusted && field !== null) typed = { field, text: field.value }
    }
    const read = ({ target }: Event): void => {
      if (typed === null || typed.field !== target) return
      const { field, text } = typed
      typed = null
      if (text.trim() === '') return
      const reading = readDay(text, { today: dutchDay(new Date()) })
      // Payload's picker reads this spelling whatever it shows.
      if (reading.kind === 'day') write(field, reading.day)
      else toast.warning(`“${text}”: ${refusedWords(reading, 'day')[language]}`, { id: 'filter-day' })
    }
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' || event.key === 'Tab') read(event)
    }
    // On its way down, so that the picker reads what is left.
    window.addEventListener('input', noteTyping, { capture: true })
    window.addEventListener('focusout', read, { capture: true })
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      window.removeEventListener('input', noteTyping, { capture: true })
      window.removeEventListener('focusout', read, { capture: true })
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [language])
  return children
}
