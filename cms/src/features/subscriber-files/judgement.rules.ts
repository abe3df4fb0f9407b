/**
 * The result of importing a row. `change`: somebody we know, who had not confirmed, gets the newsletter. Addresses that
 * left, can't be reached or were erased stay out, whatever the list says.
 */
export const judgements = ['add', 'change', 'known', 'left', 'suppressed', 'unreachable'] as const

export type Judgement = (typeof judgements)[number]

/** Whether this row is written. */
export const isTaken = (judgement: Judgement): boolean => judgement === 'add' || judgement === 'change'

/** Why a line is passed over for what stands in it. `gone`: the list says that this reader left. */
export const lineProblems = [
  'columns',
  'double',
  'email',
  'gone',
  'language',
  'province',
  'status',
  'unconfirmed',
] as const

export type LineProblem = (typeof lineProblems)[number]
