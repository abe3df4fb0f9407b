import { describe, expect, it } from 'vitest'

import { drawGarland } from './garland.rules.ts'

const size = { width: 640, startY: 10, endY: 20, sag: 30, flags: 9, flagWidth: 60, flagHeight: 80 }

describe('drawGarland', () => {
  it('drawGarland gives the same id the same flags, and another id other flags', () => {
    expect(drawGarland('delft', size)).toEqual(drawGarland('delft', size))
    expect(drawGarland('delft', size)).not.toEqual(drawGarland('assen', size))
  })

  it('drawGarland never puts two flags of one colour next to each other', () => {
    for (const id of ['a', 'b', 'c', 'een-heel-lange-naam', '66f2']) {
      const colours = drawGarland(id, { ...size, flags: 40 }).flags.map((flag) => flag.colour)
      expect(colours.some((colour, index) => colour === colours[index - 1])).toBe(false)
    }
  })

  it('drawGarland draws the requested number of flags, on a cord from one end to the other', () => {
    const garland = drawGarland('delft', size)
    expect(garland.flags).toHaveLength(9)
    expect(garland.cord).toBe('M0 10Q320 75 640 20')
  })
})
