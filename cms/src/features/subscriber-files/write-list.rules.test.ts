import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'

import { listLines } from './write-list.rules.ts'

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'";,=+-@\t\r\n\u000b\u0000 xت'.split(''))).map((signs) => signs.join('')),
)

it('any cells are read back as they were, and no spreadsheet takes one for a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4, minLength: 4 }), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(listLines(rows), { delimiter: ';', newline: '\r\n' })
      const read = data.slice(0, -1)
      expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((text) => text.replace(/^'/, ''))),
      )
      expect(read.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([])
    }),
  )
})
