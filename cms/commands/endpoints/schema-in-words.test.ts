import * as v from 'valibot'
import { expect, it } from 'vitest'

import { schemaInWords } from './schema-in-words.ts'

it.each([
  ['a text with bounds', v.pipe(v.string(), v.nonEmpty(), v.maxLength(10)), 'text, 1 to 10 characters'],
  ['an address', v.pipe(v.string(), v.email()), 'email address'],
  ['choices', v.picklist(['a', 'b']), '"a" | "b"'],
  ['what may be null', v.nullable(v.number()), 'number | null'],
  ['rows', v.pipe(v.array(v.boolean()), v.maxLength(3)), '[boolean], at most 3 rows'],
  ['names of any kind', v.record(v.string(), v.number()), '{ [name]: number }'],
  ['more than is told', v.looseObject({ id: v.string() }), '{ id: text; … }'],
  ['what may be left out', v.object({ a: v.optional(v.string()), b: v.literal(1) }), '{ a?: text; b: 1 }'],
  [
    'what has a fallback',
    v.object({
      a: v.fallback(v.boolean(), false),
      b: v.fallback(v.picklist(['x', 'y']), 'x'),
      c: v.string(),
    }),
    '{ a?: boolean; b?: "x" | "y"; c: text }',
  ],
  [
    'two objects in one',
    v.intersect([v.object({ a: v.string() }), v.object({ b: v.optional(v.string()) })]),
    '{ a: text; b?: text }',
  ],
])('says %s', (_, schema, said) => {
  expect(schemaInWords(schema)).toBe(said)
})

it('gives what is long a line for each part', () => {
  const long = v.object({
    first: v.picklist(['one', 'two', 'three', 'four']),
    second: v.picklist(['five', 'six', 'seven', 'eight']),
  })
  expect(schemaInWords(v.object({ long }))).toBe(`{
  long: {
    first: "one" | "two" | "three" | "four"
    second: "five" | "six" | "seven" | "eight"
  }
}`)
})
