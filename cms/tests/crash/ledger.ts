import type { Answer } from '../kit.ts'

/** The state of a record: the published version and the newest version. */
export type Standing = {
  readonly live: string | null
  readonly newest: string
}

/** A record as its writer knows it. */
export type Entry = {
  /** Null until an answer has confirmed that it was created. */
  id: string | null
  /** Its certain state; null when it does not exist. */
  known: Standing | null
  /** Its possible other state: requested, and not answered. */
  pending: Standing | 'gone' | null
  /** Words of acknowledged saves, each of which has its version. */
  readonly saved: Set<string>
}

export type Ledger = Entry[]

/** The request was refused: the CMS was busy, or another change was first. */
export class Refused extends Error {}

/** Whether an entry has no open request, so that its writer knows the state before the next change. */
export const isCertain = ({ known, pending }: Entry): boolean => known !== null && pending === null

/** With a database on another machine the answer to a commit can be lost, and the CMS says so. */
const isDoubtful = ({ status, text }: Answer): boolean =>
  status === 503 && text.includes('We weten niet zeker of dit is bewaard')

/** Requests a change of records, and then records their certain state. */
export const ask = async (entries: readonly Entry[], send: () => Promise<Answer>): Promise<Answer> => {
  const answer = await send()
  const isRefused = answer.status === 409 || answer.status === 503
  if (answer.status >= 400 && !isRefused) throw new Error(`The CMS answered ${answer.status}: ${answer.text}`)
  if (isDoubtful(answer)) throw new Refused(answer.text)
  for (const entry of entries) {
    if (!isRefused) entry.known = entry.pending === 'gone' ? null : entry.pending
    entry.pending = null
  }
  if (isRefused) throw new Refused(answer.text)
  return answer
}

const shown = (one: Standing | 'gone' | null): string => JSON.stringify(one)

/**
 * Compares an entry with the found record, and records it as certain; throws when the record has neither the old nor
 * the requested state.
 */
export const settle = (entry: Entry, found: Standing | null): void => {
  const asked = entry.pending === 'gone' ? null : (entry.pending ?? entry.known)
  const isAs = (one: Standing | null) => shown(one) === shown(found)
  if (!isAs(entry.known) && !isAs(asked)) {
    const told = `known ${shown(entry.known)}, asked ${shown(entry.pending)}, found ${shown(found)}`
    throw new Error(`A record is neither as it was nor as it was asked to be: ${told}`)
  }
  entry.known = found
  entry.pending = null
}
