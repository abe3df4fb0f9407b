import { expect, it } from 'vitest'

import { settingsFrom } from '../settings/settings.rules.ts'
import { closingBox } from './closing-box.rules.ts'

const settings = settingsFrom({ CMS_PORT: '4001' }, '/data')

it('the closing box shows both addresses, and a password that was just made', () => {
  const box = closingBox({ login: { state: 'made', password: 'Xy12' }, settings })
  for (const part of ['http://localhost:3000', 'http://localhost:4001/admin', 'admin@example.org', 'Xy12'])
    expect(box).toContain(part)
})

it('the closing box does not mention demo accounts when there are none', () => {
  expect(closingBox({ login: { state: 'none' }, settings })).not.toContain('example.org')
})

it('the closing box has straight edges', () => {
  const widths = closingBox({ login: { state: 'given' }, settings })
    .trim()
    .split('\n')
    .map((line) => line.length)
  expect(new Set(widths).size).toBe(1)
})

it('to somebody who lost the password, the closing box names the login page and the folder of mails, and no command', () => {
  const box = closingBox({ login: { state: 'made-earlier' }, settings })
  expect(box).toContain('login page')
  expect(box).toContain('/data/outbox')
  expect(box).not.toContain('--reset')
})
