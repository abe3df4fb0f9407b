import { describe, expect, test } from 'vitest'

import { inAll, material, now, records } from '../letter/material.examples.ts'
import type { Fields } from '../letter/material.rules.ts'
import { checkContent, checkPictures } from './content-checks.rules.ts'
import { checkPreheader, checkSubject, checkTranslations } from './text-checks.rules.ts'

describe('the checks', () => {
  const content = (blocks: readonly Fields[]) =>
    checkContent({ material: material(blocks), now }).map(({ level, said }) => `${level}: ${said.en}`)

  test('the checks of a newsletter name the block and say what to do', () => {
    expect(content([])).toEqual(['blocking: There is nothing in it yet. Add a block and fill it.'])
    const problems = content([
      { blockType: 'letterText', title: { nl: 'Dag' } },
      { blockType: 'letterText' },
      { blockType: 'letterQuote', testimonial: 'quoteOnSite' },
      { blockType: 'letterStory', story: 'withdrawn' },
      { blockType: 'letterPicture', picture: 'hidden' },
      { blockType: 'letterFestivals', choice: 'hand-picked', festivals: ['near', 'gone'] },
      { blockType: 'letterButton', label: { nl: 'Ga' }, link: { type: 'url', url: 'javascript:x' } },
    ])
    expect(problems.map((problem) => problem.split(/(?<=\)):/)[0])).toEqual([
      'warning: Block 2 (Text)',
      'blocking: Block 3 (Quote)',
      'blocking: Block 4 (Story)',
      'blocking: Block 5 (Picture)',
      'blocking: Block 6 (Festivals)',
      'blocking: Block 7 (Button)',
    ])
  })

  test('the checks of a newsletter find nothing when all is in order', () => {
    const whole = material([{ blockType: 'letterText', title: inAll('Dag') }], { preheader: inAll('Kom') })
    const findings = [
      ...checkContent({ material: whole, now }),
      ...checkPictures({ material: whole, now }),
      ...checkSubject(whole),
      ...checkPreheader(whole, 'Kom'),
      ...checkTranslations(whole),
    ]
    expect(findings.filter(({ level }) => level !== 'fine')).toEqual([])
  })

  test('the checks of a newsletter list the texts that readers of another language get in Dutch', () => {
    const half = material([{ blockType: 'letterText', title: { en: 'Hello', nl: 'Dag' } }])
    expect(checkTranslations(half).map(({ said }) => said.en)).toEqual([
      'Not in Arabic yet: block 1 (Text). Whoever chose that language reads the Dutch there.',
    ])
  })

  test('the checks of a newsletter require a subject of the right length, and a description of each picture', () => {
    expect(checkSubject(material([], { subject: null }))[0]?.level).toBe('blocking')
    expect(checkSubject(material([], { subject: { nl: 'x'.repeat(61) } }))[0]?.level).toBe('warning')
    const without = material([{ blockType: 'letterPicture', picture: 'bare' }])
    const bare = { ...without, records: new Map([['bare', { ...records['media'], alt: null }]]) }
    expect(checkPictures({ material: bare, now })[0]?.level).toBe('blocking')
  })
})
