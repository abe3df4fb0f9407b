'use client'

import { forgetBases, onNewestBase, rememberBase } from './own-saves.client.ts'
import { refusalOf, type Refusal } from './refusal.rules.ts'

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
  return () => {
    all.delete(listener)
    if (all.size === 0) forgetBases(address)
  }
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
    const saving = savedBy(input, init)
    if (saving === null) return before(input, init)
    const { address, url } = saving
    try {
      const response = await before(input, onNewestBase(address, init))
      if (response.ok) await rememberBase(address, init, response)
      tell(
        address,
        response.ok ? { kind: 'kept' } : { kind: 'refused', refusal: await refusalIn(response), url },
      )
      return response
    } catch (error) {
      tell(address, { kind: 'refused', refusal: unreachable, url })
      throw error
    }
  }
  return () => {
    globalThis.fetch = before
  }
}

const unreachable: Refusal = { fields: [], kind: 'unreachable', message: null }

/** The form itself reads the answer after this. */
const refusalIn = async (response: Response): Promise<Refusal> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return refusalOf(response.status, body)
}

const writes = new Set(['PATCH', 'POST'])

/** The request, and its address without the question, when it writes a record or a global. */
const savedBy = (input: RequestInfo | URL, init: RequestInit | undefined) => {
  if (input instanceof Request || !writes.has((init?.method ?? '').toUpperCase())) return null
  const url = typeof input === 'string' ? input : input.href
  const { origin, pathname } = new URL(url, globalThis.location.href)
  return origin === globalThis.location.origin && listeners.has(pathname) ? { address: pathname, url } : null
}
