import type { Answer } from '../kit.ts'

/** What a record says: what visitors see, and its newest version. */
export interface Standing {
  readonly live: string | null
  readonly newest: string
}

/** A record as its writer knows it. */
export interface Entry {
  /** Null as long as nobody has said that it was made. */
  id: string | null
  /** What it says for certain; null when it is not there. */
  known: Standing | null
  /** What it may say instead: asked for, and not answered. */
  pending: Standing | 'gone' | null
  /** Words of saves that were acknowledged, each of which has its version. */
  readonly saved: Set<string>
}

export type Ledger = Entry[]

/** What was asked is not there: the CMS was busy, or somebody else was first. */
export class Refused extends Error {}

/** Whether nothing of an entry is open, so that its writer knows what the next change begins with. */
export const isCertain = ({ known, pending }: Entry): boolean => known !== null && pending === null

/** With a database on another machine the answer to a commit can be lost, and the CMS says so. */
const isDoubtful = ({ status, text }: Answer): boolean =>
  status === 503 && text.includes('We weten niet zeker of dit is bewaard')

/** Asks for a change of records, and notes what is certain about them afterwards. */
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

/** Compares an entry with what is found, and notes it for certain; throws when neither what was nor what was asked is there. */
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
