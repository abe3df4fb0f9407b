import fc from 'fast-check'
import { expect, it } from 'vitest'

import { areas, finding, inOrder, type Level } from './finding.rules.ts'

const level = fc.constantFrom<Level>('blocking', 'warning', 'fine')
const some = fc.array(
  fc.tuple(fc.constantFrom(...areas), level).map(([area, how]) => finding(area, how, 'nl', 'en')),
)

it('findings are ordered by area, the worst of each first, and none is lost', () => {
  const worst: readonly Level[] = ['blocking', 'warning', 'fine']
  const rank = ({ area, level: how }: ReturnType<typeof finding>) =>
    areas.indexOf(area) * 3 + worst.indexOf(how)
  fc.assert(
    fc.property(some, (findings) => {
      expect(inOrder(findings)).toEqual(findings.toSorted((one, other) => rank(one) - rank(other)))
    }),
  )
})
