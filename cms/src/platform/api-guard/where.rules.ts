import { cut } from '@welkom-hier/writing/cut.rules.ts'
import type { FlattenedField } from 'payload'

import { isProblem, problem, type Problem } from './problem.ts'
import { queryableField } from './queryable-fields.rules.ts'

const mostConditions = 40
const deepest = 5
const mostValues = 250

const badWhere = problem(400, 'De zoekvraag is niet goed geschreven.', 'The search is not well-formed.')
const tooMuch = problem(400, 'De zoekvraag is te groot.', 'The search is too large.')

const unknownPath = (path: string): Problem =>
  problem(
    400,
    `Op “${cut(path, 60)}” kan niet worden gezocht.`,
    `It is not possible to search by “${cut(path, 60)}”.`,
  )

const unknownOperator = (operator: string): Problem =>
  problem(
    400,
    `De zoekvraag kent “${cut(operator, 60)}” hier niet.`,
    `The search does not know “${cut(operator, 60)}” here.`,
  )

/** Checks a `where` against the queries that these fields allow; null means it is fine. */
export const checkWhere = (where: unknown, fields: readonly FlattenedField[]): Problem | null => {
  const budget = { conditions: mostConditions }
  return checkLevel(where, { budget, depth: 0, fields })
}

type Level = {
  readonly budget: { conditions: number }
  readonly depth: number
  readonly fields: readonly FlattenedField[]
}

const checkLevel = (where: unknown, level: Level): Problem | null => {
  if (!isRecord(where)) return badWhere
  if (level.depth > deepest) return tooMuch
  return firstProblem(Object.entries(where), ([key, value]) => {
    if (key === 'and' || key === 'or') {
      if (!Array.isArray(value)) return badWhere
      return firstProblem(value, (part) => checkLevel(part, { ...level, depth: level.depth + 1 }))
    }
    return checkCondition(key, value, level)
  })
}

const checkCondition = (path: string, condition: unknown, { budget, fields }: Level): Problem | null => {
  budget.conditions -= 1
  if (budget.conditions < 0) return tooMuch
  const field = queryableField(fields, path)
  if (field === null) return unknownPath(path)
  if (!isRecord(condition)) return badWhere
  return firstProblem(Object.entries(condition), ([operator, value]) => {
    if (!field.operators.has(operator)) return unknownOperator(operator)
    return checkValue(operator, value, field.accepts)
  })
}

const checkValue = (
  operator: string,
  value: unknown,
  accepts: (value: string) => boolean,
): Problem | null => {
  if (operator === 'exists') return value === 'true' || value === 'false' ? null : badWhere
  const isList = operator === 'in' || operator === 'not_in' || operator === 'all'
  if (!isList) return typeof value === 'string' && (value === 'null' || accepts(value)) ? null : badWhere
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [null]
  if (values.length > mostValues) return tooMuch
  return values.every((one) => typeof one === 'string' && (one === '' || accepts(one))) ? null : badWhere
}

const firstProblem = <Item>(items: readonly Item[], check: (item: Item) => Problem | null): Problem | null =>
  items.map(check).find(isProblem) ?? null

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
