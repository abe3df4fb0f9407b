import { describe, expect, it } from 'vitest'

import { withQuery } from '#i18n/paths.ts'

import { readAddress, readQuery } from './addresses.ts'

describe('an address', () => {
  it.each(['/', '/en', '/nlx', '/festivals/delft', '/festivals?page=2', '/a?next=//evil.example/'])(
    'the address %s is correct',
    (url) => {
      expect(readAddress(url)).toEqual({ kind: 'fine' })
    },
  )

  it.each([
    ['/festivals/', '/festivals'],
    ['//', '/'],
    ['//evil.example/%2f', '/evil.example/%2f'],
    ['/\\evil.example', '/evil.example'],
    ['/en//?a=b//', '/en?a=b//'],
    ['/nl', '/'],
    ['/nl/', '/'],
    ['/nl/festivals?page=2', '/festivals?page=2'],
    ['/nl//evil.example', '/evil.example'],
  ])('the address %s becomes %s', (url, to) => {
    expect(readAddress(url)).toEqual({ kind: 'elsewhere', to })
  })

  it.each(['/%', '/%ff', '/a%00b', 'http://evil.example/', '*', ''])(
    'the address %s is unreadable',
    (url) => {
      expect(readAddress(url)).toEqual({ kind: 'unreadable' })
    },
  )

  it('a corrected address never leads to another host', () => {
    const pieces = ['/', '\\', '//', 'evil.example', '%2f', '.', '?', '@', ':']
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces) {
          const reading = readAddress(`/${a}${b}${c}`)
          if (reading.kind !== 'elsewhere') continue
          expect(new URL(reading.to, 'https://site.test').host).toBe('site.test')
        }
  })
})

describe('a query', () => {
  it('readQuery gives the known parameters in a fixed order', () => {
    expect(readQuery('/x?b=2&utm=1&a=1&a=9&c=', ['b', 'a', 'c'])).toEqual({ a: '1', b: '2' })
    expect(withQuery('/x', readQuery('/x?b=2&a=1', ['b', 'a']))).toBe('/x?a=1&b=2')
    expect(withQuery('/x', {})).toBe('/x')
  })

  it('holds no more than the beginning of what is far too long, and no half sign', () => {
    expect(readQuery(`/x?a=${'1'.repeat(3000)}`, ['a'])).toEqual({ a: '1'.repeat(300) })
    expect(readQuery(`/x?a=${'1'.repeat(299)}😀`, ['a'])).toEqual({ a: '1'.repeat(299) })
  })
})
