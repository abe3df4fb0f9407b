import { expect, test } from 'vitest'

import { mayConnect, unreachable } from './mongo.rules.ts'

test.each([
  { url: 'mongodb://db:27017/wh', production: true, expected: false },
  { url: 'mongodb://db:27017/wh?replicaSet=', production: true, expected: false },
  { url: 'mongodb://db:27017/wh?replicaSet=rs0', production: true, expected: true },
  { url: 'mongodb://a:1,b:2/wh?w=1&replicaset=rs0', production: true, expected: true },
  { url: 'mongodb+srv://cluster.example.org/wh', production: true, expected: true },
  { url: 'mongodb://db:27017/wh', production: false, expected: true },
])('$url in production=$production: $expected', ({ url, production, expected }) => {
  expect(mayConnect({ url, production })).toBe(expected)
})

test('the message about a MongoDB address names the hosts and not the password', () => {
  const message = unreachable({ url: 'mongodb://eva:s3cret@a:1,b:2/wh?replicaSet=rs0', reason: 'refused' })
  expect(message).toContain('a:1,b:2')
  expect(message).not.toContain('s3cret')
  expect(message.split('\n')).toHaveLength(1)
})
