import { expect, it } from 'vitest'

import { otherKindOf } from './kind-of-file.rules.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

it.each([
  ['PK\u0003\u0004rest of a workbook', 'spreadsheet'],
  ['\u00d0\u00cf\u0011\u00e0old', 'spreadsheet'],
  ['%PDF-1.7', 'picture-or-pdf'],
  ['\u0089PNG', 'picture-or-pdf'],
  ['\u00ff\u00d8\u00ff\u00e0', 'picture-or-pdf'],
  ['PK are my initials', null],
  ['%PD', null],
  ['email;naam', null],
  ['\u00ff\u00fee\u0000', null],
  ['', null],
])('a file that begins with %j is %s', (start, kind) => expect(otherKindOf(bytes(start))).toBe(kind))
