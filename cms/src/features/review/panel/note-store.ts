'use client'

import { useSyncExternalStore } from 'react'

import type { ShownNote } from '../review-overview.rules.ts'

const none: readonly ShownNote[] = []
const notesOf = new Map<string, readonly ShownNote[]>()
const listeners = new Set<() => void>()

/** The panel puts here what it has read, for the fields to show beside themselves. */
export const putNotes = (festival: string, notes: readonly ShownNote[]): void => {
  notesOf.set(festival, notes)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The notes about one field of a festival. */
export const useNotes = (festival: string, path: string): readonly ShownNote[] =>
  useSyncExternalStore(
    subscribe,
    () => notesOf.get(festival) ?? none,
    () => none,
  ).filter(({ field }) => field === path)
