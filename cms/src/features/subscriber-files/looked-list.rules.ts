import * as v from 'valibot'

import type { Judgement } from './judge.ts'
import type { LineProblem } from './read-list.rules.ts'

/** What reading a list in would do, as the program answers and the admin reads it. */
export const lookedSchema = v.object({
  bad: v.number(),
  counts: v.record(
    v.picklist<Judgement[]>(['add', 'known', 'left', 'suppressed', 'unreachable']),
    v.number(),
  ),
  id: v.string(),
  ignored: v.array(v.string()),
  lines: v.number(),
  problems: v.array(
    v.object({
      line: v.number(),
      problem: v.picklist<LineProblem[]>(['double', 'email', 'language', 'province', 'unconfirmed']),
      text: v.string(),
    }),
  ),
})

export type LookedList = v.InferOutput<typeof lookedSchema>

/** How far reading it in is. */
export const progressSchema = v.object({
  added: v.number(),
  position: v.number(),
  state: v.picklist(['ready', 'running', 'done']),
  total: v.number(),
})
