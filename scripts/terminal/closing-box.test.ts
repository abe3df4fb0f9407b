import { expect, it } from 'vitest'

import { settingsFrom } from '../settings/settings.rules.ts'
import { closingBox } from './closing-box.rules.ts'

const settings = settingsFrom({ CMS_PORT: '4001' }, '/data')

it('names both addresses, and the password when it was made just now', () => {
  const box = closingBox({ login: { state: 'made', password: 'Xy12' }, settings })
  for (const part of ['http://localhost:3000', 'http://localhost:4001/admin', 'admin@example.org', 'Xy12'])
    expect(box).toContain(part)
})

it('speaks of no demo account where there is none', () => {
  expect(closingBox({ login: { state: 'none' }, settings })).not.toContain('example.org')
})

it('has straight edges', () => {
  const widths = closingBox({ login: { state: 'given' }, settings })
    .trim()
    .split('\n')
    .map((line) => line.length)
  expect(new Set(widths).size).toBe(1)
})
