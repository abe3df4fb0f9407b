import { expect, it } from 'vitest'

import { isPublic, taskFrom } from './arguments.rules.ts'

it.each([
  [[], { kind: 'fill' }],
  [['--if-empty'], { kind: 'fill-if-empty' }],
  [['--reset'], { kind: 'reset', confirmed: false }],
  [['--yes', '--reset'], { kind: 'reset', confirmed: true }],
  [['--festivals', '2000'], { kind: 'volume', festivals: 2000, subscribers: 0 }],
  [
    ['--subscribers', '20000', '--festivals', '2000'],
    { kind: 'volume', festivals: 2000, subscribers: 20_000 },
  ],
  [['--help'], { kind: 'help' }],
  [['--admin', 'eva@stad.nl'], { kind: 'first-admin', email: 'eva@stad.nl' }],
])('the arguments %j', (words, task) => {
  expect(taskFrom(words)).toMatchObject(task)
})

it.each([
  [['--rest']],
  [['--yes']],
  [['--admin']],
  [['--admin', 'eva']],
  [['--festivals']],
  [['--festivals', '-5']],
  [['--festivals', '2000', '--festivals', '3000']],
  [['--festivals', '2000', '--yes']],
  [['--reset', '--yes', '--if-empty']],
])('the wrong arguments %j show the usage', (words) => {
  expect(taskFrom(words)).toMatchObject({ kind: 'mistake', message: expect.stringContaining('npm run seed') })
})

it.each([
  [['http://localhost:3000', 'http://127.0.0.1:3001'], false],
  [['http://[::1]:3000'], false],
  [['http://localhost:3000', 'https://cms.example.org'], true],
])('the addresses %j are public: %s', (addresses, expected) => {
  expect(isPublic(addresses)).toBe(expected)
})
