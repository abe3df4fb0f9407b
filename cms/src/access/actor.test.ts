import { describe, expect, it } from 'vitest'

import { actorOf, anonymous, idOf, idsOf } from './actor.ts'

describe('actorOf', () => {
  it('actorOf knows the three roles', () => {
    expect(actorOf({ id: 'a', role: 'admin', status: 'active' })).toEqual({ id: 'a', kind: 'admin' })
    expect(actorOf({ id: 'e', role: 'editor', status: 'active' })).toEqual({ id: 'e', kind: 'editor' })
    expect(
      actorOf({ id: 'o', organisations: ['x', { id: 'y' }], role: 'organiser', status: 'active' }),
    ).toEqual({
      id: 'o',
      kind: 'organiser',
      organisations: ['x', 'y'],
    })
  })

  it.each([
    ['no user', null],
    ['a suspended admin', { id: 'a', role: 'admin', status: 'suspended' }],
    ['no status', { id: 'a', role: 'admin' }],
    ['an unknown role', { id: 'a', role: 'owner', status: 'active' }],
    ['no id', { role: 'admin', status: 'active' }],
  ])('actorOf takes %s for anonymous', (_, user) => {
    expect(actorOf(user)).toEqual(anonymous)
  })
})

describe('ids', () => {
  it('ids come from references, populated or not', () => {
    expect([idOf('x'), idOf({ id: 'x' }), idOf(7), idOf(null), idOf('')]).toEqual(['x', 'x', '7', null, null])
    expect(idsOf(undefined)).toEqual([])
    expect(idsOf(['x', null, { id: 'y' }])).toEqual(['x', 'y'])
  })
})
