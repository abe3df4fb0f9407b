import * as v from 'valibot'

import type { Client } from './client.ts'
import { computedBy, globalOf, listOf, type Collection, type Global, type Question } from './question.ts'

const record = v.object({ id: v.union([v.string(), v.number()]), updatedAt: v.string() })
const listSchema = v.object({ totalDocs: v.number(), docs: v.array(record) })
const globalSchema = v.object({ updatedAt: v.string() })
const countSchema = v.object({ totalDocs: v.number() })

/** Asks the CMS, without any cache, whether something has changed. Methods give null when the CMS does not say. */
export const createOutlines = (client: Client, now: () => Date) => {
  const ask = async <T>(question: Question, schema: v.GenericSchema<unknown, T>): Promise<T | null> => {
    const answer = await client.get(question.path(now()))
    const parsed = v.safeParse(schema, answer.ok ? answer.body : null)
    return parsed.success ? parsed.output : null
  }

  return {
    ofCollection: async (collection: Collection) => {
      const list = await ask(listOf(collection, { sort: '-updatedAt', limit: 5, depth: 0 }), listSchema)
      if (list === null) return null
      const latest = list.docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt }))
      return { total: list.totalDocs, latest }
    },
    ofGlobal: async (slug: Global): Promise<string | null> =>
      (await ask(globalOf(slug, 0), globalSchema))?.updatedAt ?? null,
    /** The version of figures that the CMS computes from records that are not public. */
    ofComputed: async (name: 'counters' | 'sign-up-wording'): Promise<string | null> => {
      const computed = await ask(computedBy(name, []), v.record(v.string(), v.unknown()))
      return computed === null ? null : JSON.stringify(computed)
    },
    /** The number of festivals that ended between two moments. */
    endedBetween: async (since: Date, until: Date): Promise<number> => {
      const where = {
        '[endsAt][greater_than]': since.toISOString(),
        '[endsAt][less_than_equal]': until.toISOString(),
      }
      return (await ask(listOf('festivals', { where, limit: 1, depth: 0 }), countSchema))?.totalDocs ?? 0
    },
  }
}

export type Outlines = ReturnType<typeof createOutlines>
