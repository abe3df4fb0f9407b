import type { Endpoint } from 'payload'
import { describe, expect, it } from 'vitest'

import { findEndpoint, type ApiMap } from './find-endpoint.rules.ts'

const endpoint = (method: 'delete' | 'get' | 'post', path: string): Endpoint => ({
  handler: () => new Response(),
  method,
  path,
})
const usual = [
  endpoint('get', '/'),
  endpoint('post', '/'),
  endpoint('get', '/count'),
  endpoint('get', '/:id'),
  endpoint('post', '/access/:id?'),
]
const api: ApiMap = {
  collections: { festivals: usual, users: [endpoint('post', '/login'), ...usual] },
  globals: { home: [endpoint('get', '/')] },
  root: [endpoint('get', '/counters')],
}
const id = '507f1f77bcf86cd799439011'
const find = (path: string, method = 'GET') => findEndpoint(api, method, path)

describe('findEndpoint', () => {
  it.each([
    ['/api/festivals', { kind: 'collection', pattern: '/', slug: 'festivals' }],
    ['/api/festivals/', { kind: 'collection', pattern: '/', slug: 'festivals' }],
    ['/api/festivals/count', { kind: 'collection', pattern: '/count', slug: 'festivals' }],
    [`/api/festivals/${id}`, { kind: 'collection', pattern: '/:id', slug: 'festivals' }],
    ['/api/globals/home', { kind: 'global', pattern: '/', slug: 'home' }],
    ['/api/counters', { kind: 'root', pattern: '/counters', slug: '' }],
  ])('%s is a known endpoint', (path, target) => {
    expect(find(path)).toEqual(target)
  })

  it('findEndpoint takes an optional part, and no more', () => {
    expect(find('/api/festivals/access', 'POST')).toMatchObject({ pattern: '/access/:id?' })
    expect(find(`/api/festivals/access/${id}`, 'POST')).toMatchObject({ pattern: '/access/:id?' })
    expect(find(`/api/festivals/access/${id}/x`, 'POST')).toMatchObject({ status: 404 })
  })

  it.each([
    '/api',
    '/api/nothing',
    '/api/__proto__',
    '/api/constructor',
    '/api/globals',
    '/api/globals/toString',
    '/api/festivals/1',
    '/api/festivals/x/y/z',
  ])('%s is no known endpoint', (path) => {
    expect(find(path)).toMatchObject({ kind: 'problem', status: 404 })
  })

  it.each([
    '/api/%',
    '/api/festivals/..%2fusers',
    '/api//festivals',
    '/api/festivals/%00',
    '/api/festivals/a%2Fb',
  ])('%s is a malformed path', (path) => {
    expect(find(path)).toMatchObject({ kind: 'problem', status: 400 })
  })

  it('findEndpoint says which methods there are', () => {
    expect(find('/api/festivals', 'DELETE')).toMatchObject({ headers: { allow: 'GET, POST' }, status: 405 })
  })
})
