import { describe, expect, it } from 'vitest'

import { anonymous, type Actor } from './actor.ts'
import { anyOf } from './any-of.ts'
import { onVersions } from './collection-access.ts'
import {
  admin,
  anyone,
  memberOfIt,
  nobody,
  ownedBySelf,
  ownOrganisation,
  published,
  self,
  signedIn,
  staff,
} from './rules.ts'

const delft: Actor = { id: 'u1', kind: 'organiser', organisations: ['o1', 'o2'] }
const nowhere: Actor = { id: 'u2', kind: 'organiser', organisations: [] }
const editor: Actor = { id: 'u3', kind: 'editor' }
const boss: Actor = { id: 'u4', kind: 'admin' }
const isPublished = { _status: { equals: 'published' } }

describe('the rules', () => {
  it('the rules tell staff from admins', () => {
    expect([delft, editor, boss, anonymous].map((actor) => staff(actor))).toEqual([false, true, true, false])
    expect([delft, editor, boss, anonymous].map((actor) => admin(actor))).toEqual([false, false, true, false])
    expect([anonymous, delft].map((actor) => signedIn(actor))).toEqual([false, true])
    expect([anyone(anonymous), nobody(boss)]).toEqual([true, false])
  })

  it('the rules limit organisers to their own documents', () => {
    expect(ownOrganisation(delft)).toEqual({ organisation: { in: ['o1', 'o2'] } })
    expect(memberOfIt(delft)).toEqual({ id: { in: ['o1', 'o2'] } })
    expect(ownedBySelf(delft)).toEqual({ owner: { equals: 'u1' } })
    expect(self(delft)).toEqual({ id: { equals: 'u1' } })
  })

  it('the rules deny an organiser without organisations, and an anonymous visitor', () => {
    expect([ownOrganisation(nowhere), memberOfIt(nowhere)]).toEqual([false, false])
    expect([ownOrganisation, memberOfIt, ownedBySelf, self].map((rule) => rule(anonymous))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('anyOf', () => {
  it('anyOf denies when there is no rule or every rule denies', () => {
    expect(anyOf()(boss)).toBe(false)
    expect(anyOf(nobody, admin)(editor)).toBe(false)
  })

  it('anyOf allows everything when one rule does', () => {
    expect(anyOf(published, staff)(editor)).toBe(true)
  })

  it('anyOf joins filters, and keeps a single one as it is', () => {
    expect(anyOf(staff, ownOrganisation, published)(delft)).toEqual({
      or: [{ organisation: { in: ['o1', 'o2'] } }, isPublished],
    })
    expect(anyOf(staff, ownOrganisation, published)(anonymous)).toEqual(isPublished)
  })
})

describe('onVersions', () => {
  it('onVersions moves every path into the version, and the id to its parent', () => {
    expect(onVersions({ or: [{ organisation: { in: ['o1'] } }, { id: { equals: 'd1' } }] })).toEqual({
      or: [{ 'version.organisation': { in: ['o1'] } }, { parent: { equals: 'd1' } }],
    })
  })
})
