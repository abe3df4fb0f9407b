import { seenOnly } from '#platform/text/seen-texts.rules.ts'

import { problem, type Problem } from './problem.ts'

const deepest = 60

const notJson = problem(400, 'De gegevens zijn geen geldige JSON.', 'The data is not valid JSON.')
const notAnObject = problem(
  400,
  'De gegevens moeten een JSON-object zijn.',
  'The data must be a JSON object.',
)
const tooDeep = problem(400, 'De gegevens zitten te diep in elkaar.', 'The data is nested too deeply.')
const unseenSign = problem(
  400,
  'In je tekst zit een onzichtbaar teken dat we niet kunnen bewaren (U+0000). Haal het weg of typ de tekst opnieuw.',
  'Your text holds an invisible character that we can’t keep (U+0000). Remove it, or type the text again.',
)
/** Said of a field that is called as something that every object of JavaScript has. */
export const ownName = (name: string): Problem =>
  problem(400, `Een veld kan niet “${name}” heten.`, `A field can’t be called “${name}”.`)

/** The object in a JSON text, without signs that nobody sees in its texts; anything else is a problem. */
export const parseObject = (text: string): Problem | Record<string, unknown> => {
  let value: unknown
  try {
    value = text.trim() === '' ? {} : JSON.parse(text, seenOnly)
  } catch {
    return notJson
  }
  if (!isObject(value)) return notAnObject
  return flawIn(value) ?? value
}

/**
 * Why a value can't be passed on, or null: a key that reaches into JavaScript's own objects, a sign that ends a text in
 * some databases, or so much nesting that walking it is a danger.
 */
export const flawIn = (value: unknown, depth = 0): Problem | null => {
  if (typeof value === 'string') return value.includes('\u0000') ? unseenSign : null
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepest) return tooDeep
  for (const [key, item] of Object.entries(value)) {
    const flaw = isOfObjects(key) ? ownName(key) : (flawIn(key) ?? flawIn(item, depth + 1))
    if (flaw !== null) return flaw
  }
  return null
}

/** `__proto__`, `constructor`, `toString`…: names that every object has already. */
const isOfObjects = (key: string): boolean => key === 'prototype' || key in Object.prototype

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
