import * as v from 'valibot'

import { judgements, lineProblems } from './judgement.rules.ts'
import { columnRoles } from './list-columns.rules.ts'

const told = v.object({
  email: v.string(),
  line: v.number(),
  /** The text that the line is passed over for; empty when it is read in. */
  text: v.string(),
  what: v.picklist([...judgements, ...lineProblems]),
})

/** The result of reading in one line. */
export type Told = v.InferOutput<typeof told>

/** What reading a list in would do, as the program answers and the admin reads it. */
export const lookedSchema = v.object({
  bad: v.number(),
  columns: v.array(v.object({ name: v.string(), role: v.picklist(columnRoles), sample: v.string() })),
  counts: v.record(v.picklist(judgements), v.number()),
  id: v.string(),
  lines: v.number(),
  /** The first lines; the file of the dry run has all. */
  told: v.array(told),
})

export type LookedList = v.InferOutput<typeof lookedSchema>

/** How far reading it in is. */
export const progressSchema = v.object({
  added: v.number(),
  position: v.number(),
  state: v.picklist(['ready', 'running', 'done']),
  total: v.number(),
})
