'use client'

import { useEffect, type ReactNode } from 'react'

import { watchSaves } from './saves.client.ts'

/** Wraps the whole admin: watches what becomes of every save. */
export const WatchedSaves = ({ children }: { readonly children: ReactNode }) => {
  useEffect(() => watchSaves(), [])
  return children
}
