import type { LocalApi, Outcome } from './writer.ts'

type Kind = 'festivals' | 'media' | 'organisations' | 'pages' | 'stories' | 'testimonials' | 'users'

/** The parameters of every step. */
export type Seeding = {
  api: LocalApi
  /** The day on which the content was first written; all dates count from it, so that a later run moves nothing. */
  seedingDay: string
  ids: Ids
}

export type Ids = ReturnType<typeof rememberIds>

/** Maps the keys in the content to ids of the database. */
export function rememberIds() {
  const known = new Map<string, string>()
  return {
    keep: (kind: Kind, key: string, id: string): void => {
      known.set(`${kind}:${key}`, id)
    },
    of: (kind: Kind, key: string): string => {
      const id = known.get(`${kind}:${key}`)
      if (id === undefined)
        throw new Error(`The content refers to ${kind} “${key}”, which has not been written.`)
      return id
    },
  }
}

/** Writes records one after the other and stores their ids; gives the result of each. */
export async function inTurn<One>(
  all: readonly One[],
  write: (one: One) => Promise<{ id: string; outcome: Outcome }>,
  keep: (one: One, id: string) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const one of all) {
    const { id, outcome } = await write(one)
    keep(one, id)
    outcomes.push(outcome)
  }
  return outcomes
}
