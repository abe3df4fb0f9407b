import fc from 'fast-check'
import { expect, it } from 'vitest'

import { hasIdForm } from './id-form.rules.ts'

it('each database knows its own ids, in any spelling, and not those of the other', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.stringMatching(/^[0-9a-f]{24}$/), (uuid, objectId) => {
      for (const spelt of [(id: string) => id, (id: string) => id.toUpperCase()]) {
        expect([hasIdForm('sqlite', spelt(uuid)), hasIdForm('mongoose', spelt(uuid))]).toEqual([true, false])
        expect([hasIdForm('sqlite', spelt(objectId)), hasIdForm('mongoose', spelt(objectId))]).toEqual([
          false,
          true,
        ])
      }
      expect([hasIdForm('sqlite', ` ${uuid}`), hasIdForm('mongoose', `${objectId}0`)]).toEqual([false, false])
    }),
  )
})
