import { describe, expect, it } from 'vitest'
import { contrast, embedChoice, embedColours, embedPath } from './embed-choice.rules.ts'

describe('what a partner chose', () => {
  it('comes back from its own address', () => {
    const choice = embedChoice({ province: 'utrecht', limit: '3', ground: '#FFFFFF', ink: '000000' })
    expect(choice).toMatchObject({ province: 'utrecht', limit: 3, ground: 'ffffff', ink: '000000' })
    const { search } = new URL(embedPath(choice, 'en'), 'https://site.test')
    expect(embedChoice(Object.fromEntries(new URLSearchParams(search)))).toEqual(choice)
  })

  it('is left out where it can not be read', () => {
    const choice = embedChoice({ province: 'atlantis', limit: '-1', accent: 'red;}', organisation: '../x' })
    expect(choice).toMatchObject({ province: null, limit: 5, accent: null, organisation: null })
    expect(embedChoice({ limit: '9999' }).limit).toBe(24)
  })

  it('has readable letters', () => {
    expect(contrast('ffffff', '000000')).toBeCloseTo(21)
    expect(embedColours(embedChoice({ ground: 'ffffff', ink: 'eeeeee' }))).toBeNull()
    expect(embedColours(embedChoice({ ground: 'ffffff', ink: '111111' }))).toBe(
      '/embed.css?ground=ffffff&ink=111111',
    )
    expect(embedColours(embedChoice({ ground: 'ffffff' }))).toBeNull()
  })
})
