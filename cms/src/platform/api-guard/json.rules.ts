import { type Problem, problem } from './problem.ts'

const deepest = 60

const notJson = problem(400, 'De gegevens zijn geen geldige JSON.', 'The data is not valid JSON.')
const notAnObject = problem(
  400,
  'De gegevens moeten een JSON-object zijn.',
  'The data must be a JSON object.',
)
const notPlain = problem(
  400,
  'De gegevens zitten te diep in elkaar.',
  'The data is nested in a way that is not allowed.',
)

/** The object in a JSON text; what isn't an object, or isn't a plain one, is a problem. */
export const parseObject = (text: string): Problem | Record<string, unknown> => {
  let value: unknown
  try {
    value = text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return notJson
  }
  if (!isObject(value)) return notAnObject
  return isPlain(value, 0) ? value : notPlain
}

/** No key that reaches into JavaScript's own objects, and not nested so deep that walking it is a danger. */
export const isPlain = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return !value.includes('\u0000')
  if (typeof value !== 'object' || value === null) return true
  if (depth > deepest) return false
  return Object.entries(value).every(([key, item]) => !isOfObjects(key) && isPlain(item, depth + 1))
}

/** `__proto__`, `constructor`, `toString`…: names that every object has already. */
const isOfObjects = (key: string): boolean => key === 'prototype' || key in Object.prototype

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
