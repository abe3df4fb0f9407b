import { expect, it } from 'vitest'

import { readChange, readFilter, saysSame } from './bulk-change.rules.ts'

const none = { from: '', municipality: '', organisation: '', province: '', status: '', until: '' }
const read = (more: object) => {
  const found = readChange({ filter: {}, reasonNl: 'Storm', to: 'cancelled', ...more })
  return found.kind === 'fine' ? found.change : found.message.nl
}

it('a reason in Dutch is needed, unless the festivals go on', () => {
  expect(read({ reasonNl: ' Storm ' })).toMatchObject({ filter: none, reasonEn: '', reasonNl: 'Storm' })
  expect(read({ reasonNl: '  ' })).toContain('waarom')
  expect(read({ reasonEn: 'Storm', reasonNl: '', to: 'postponed' })).toContain('waarom')
  expect(read({ reasonNl: '', to: 'scheduled' })).toMatchObject({ to: 'scheduled' })
})

it.each([
  { to: 'moved' },
  { to: undefined },
  { filter: null },
  { filter: { from: '1 mei' } },
  { reasonNl: 'a'.repeat(401) },
])('a change with %o is refused', (more) => expect(read(more)).toContain('Kies wat er verandert'))

it('a filter with a wrong part chooses nothing in particular, and a day that can’t be read is told', () => {
  const filterOf = (asked: Readonly<Record<string, string>>) => readFilter(asked, '2026-11-30')
  expect(filterOf({ from: '1 mei 2027', province: ' utrecht ' })).toEqual({
    filter: { ...none, from: '2027-05-01', province: 'utrecht' },
    wrong: {},
  })
  expect(filterOf({ province: 'utrecht', until: '1-5-2027' }).filter).toEqual({
    ...none,
    province: 'utrecht',
    until: '2027-05-01',
  })
  expect(filterOf({ from: 'soon' })).toMatchObject({
    filter: none,
    wrong: { from: { nl: expect.any(String) } },
  })
  expect(filterOf({ from: '2-5-2027', until: '1-5-2027' }).wrong.until?.nl).toContain('vóór')
  expect(filterOf({})).toEqual({ filter: none, wrong: {} })
})

it('a festival says the same only when its status and each reason are the same', () => {
  const told = { ar: 'a', en: 'b', nl: 'c', status: 'cancelled' }
  expect(saysSame(told, { ...told })).toBe(true)
  for (const name of ['ar', 'en', 'nl', 'status'])
    expect(saysSame(told, { ...told, [name]: 'x' })).toBe(false)
})
