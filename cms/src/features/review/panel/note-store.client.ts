'use client'

import { useSyncExternalStore } from 'react'

import type { ShownNote } from '../review-overview.rules.ts'

const none: readonly ShownNote[] = []
const notesOf = new Map<string, readonly ShownNote[]>()
const listeners = new Set<() => void>()

/** The panel stores the loaded notes here, so that each field can show its own. */
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
