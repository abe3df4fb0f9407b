import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isReportToken, readReportToken, writeReportToken } from './report-link.rules.ts'

const key = { nonce: 'n1', secret: 'a secret of this test' }
const link = fc.record({ person: fc.uuid(), report: fc.uuid() })

it('a link to a report says whose it is, and opens no other report and for nobody else', () => {
  fc.assert(
    fc.property(link, link, (one, other) => {
      const token = writeReportToken(one, key.nonce, key.secret)
      expect(readReportToken(token)).toEqual(one)
      expect(isReportToken(token, one, key)).toBe(true)
      expect(isReportToken(token, { ...one, person: other.person }, key)).toBe(one.person === other.person)
      expect(isReportToken(token, { ...one, report: other.report }, key)).toBe(one.report === other.report)
      expect(isReportToken(token, { person: one.report, report: one.person }, key)).toBe(
        one.person === one.report,
      )
      expect(isReportToken(token, one, { ...key, nonce: 'n2' })).toBe(false)
    }),
  )
})

it('what does not have the form of a link names no report', () => {
  for (const wrong of ['', 'a.b.c', `${crypto.randomUUID()}.${crypto.randomUUID()}.short`])
    expect(readReportToken(wrong)).toBeNull()
})
