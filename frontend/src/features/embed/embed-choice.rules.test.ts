import { describe, expect, it } from 'vitest'

import { contrast, embedChoice, embedColours, embedPath } from './embed-choice.rules.ts'

describe('the choices of an embed', () => {
  it('an embed’s choices are read back from their own address', () => {
    const choice = embedChoice({ province: 'utrecht', limit: '3', ground: '#FFFFFF', ink: '000000' })
    expect(choice).toMatchObject({ province: 'utrecht', limit: 3, ground: 'ffffff', ink: '000000' })
    const { search } = new URL(embedPath(choice, 'en'), 'https://site.test')
    expect(embedChoice(Object.fromEntries(new URLSearchParams(search)))).toEqual(choice)
  })

  it('unreadable choices of an embed are left out', () => {
    const choice = embedChoice({ province: 'atlantis', limit: '-1', accent: 'red;}', organisation: '../x' })
    expect(choice).toMatchObject({ province: null, limit: 5, accent: null, organisation: null })
    expect(embedChoice({ limit: '9999' }).limit).toBe(24)
  })

  it('colours of an embed without contrast are replaced', () => {
    expect(contrast('ffffff', '000000')).toBeCloseTo(21)
    expect(embedColours(embedChoice({ ground: 'ffffff', ink: 'eeeeee' }))).toBeNull()
    expect(embedColours(embedChoice({ ground: 'ffffff', ink: '111111' }))).toBe(
      '/embed.css?ground=ffffff&ink=111111',
    )
    expect(embedColours(embedChoice({ ground: 'ffffff' }))).toBeNull()
  })
})
