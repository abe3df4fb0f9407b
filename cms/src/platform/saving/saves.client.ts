'use client'

import { refusalIn, type Refusal } from './refusal.rules.ts'

/** How the newest save of a form ended, and the request that could be sent again. */
export type Save =
  { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly refusal: Refusal; readonly url: string }

type Listener = (save: Save) => void

const newest = new Map<string, Save>()
const listeners = new Map<string, Set<Listener>>()

/** The newest save to an address of the API, such as `/api/pages/ID`; undefined when there was none. */
export const newestSave = (address: string): Save | undefined => newest.get(address)

/** Forgets a refused save: the person has chosen to lose it. */
export const forgetSave = (address: string): void => tell(address, { kind: 'kept' })

/** Calls back for each save to the address, before the form itself has its answer. */
export const onSave = (address: string, listener: Listener): (() => void) => {
  const all = listeners.get(address) ?? new Set()
  listeners.set(address, all.add(listener))
  return () => void all.delete(listener)
}

const tell = (address: string, save: Save): void => {
  newest.set(address, save)
  for (const listener of listeners.get(address) ?? []) listener(save)
}

/**
 * Watches every save of the admin. Payload's form keeps the answer for itself: it shows a passing message, and counts a
 * refused change as saved. All forms save by `fetch`, which is replaced here; the returned function puts it back.
 */
export const watchSaves = (): (() => void) => {
  const { fetch: before } = globalThis
  globalThis.fetch = async (input, init) => {
    const address = savedBy(input, init)
    if (address === null) return before(input, init)
    const url = String(input)
    try {
      const response = await before(input, init)
      tell(
        address,
        response.ok ? { kind: 'kept' } : { kind: 'refused', refusal: await refusalIn(response.clone()), url },
      )
      return response
    } catch (error) {
      tell(address, { kind: 'refused', refusal: { fields: [], kind: 'unreachable', message: null }, url })
      throw error
    }
  }
  return () => {
    globalThis.fetch = before
  }
}

const writes = new Set(['PATCH', 'POST'])

/** The address without its question, when the request writes a record or a global. */
const savedBy = (input: RequestInfo | URL, init: RequestInit | undefined): string | null => {
  if (input instanceof Request || !writes.has((init?.method ?? '').toUpperCase())) return null
  const { origin, pathname } = new URL(String(input), globalThis.location.href)
  return origin === globalThis.location.origin && listeners.has(pathname) ? pathname : null
}
