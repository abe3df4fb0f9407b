import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

type Table = { language: RegExp; suffixes: Record<string, object> }

const { language, suffixes }: Table = createRequire(import.meta.url)('./file-suffixes.cjs')

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const files = ['cms/src', 'frontend/src', 'seed']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { encoding: 'utf8', recursive: true }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\/node_modules\//.test(file))
const products = files.filter((file) => !/\.test\.tsx?$|\/tests\//.test(file))

const suffixesOf = (file: string): string => path.basename(file).split('.').slice(1, -1).join('.')

/** The folder of a feature, or of a piece of machinery. */
const homeOf = (file: string): string =>
  /^[^/]+\/src\/(?:features|platform)\/[^/]+\//.exec(file)?.[0] ?? `${path.posix.dirname(file)}/`

const importsOf = (file: string): string[] => {
  const names = [...read(file).matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, name = '']) => name)
  return names.map((name) => {
    if (name.startsWith('#')) return `${file.split('/')[0] ?? ''}/src/${name.slice(1)}`
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}

describe('the table of file suffixes', () => {
  it('is the same for readers and for the checks', () => {
    const rows = read('docs/file-suffixes.md').matchAll(/^\| (`\.[^|]+) \|/gm)
    const told = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`\.([a-z.]+)\.tsx?`/g)])
    const names = told
      .map(([, name = '']) => name)
      .filter((name) => !language.test(name) && !name.endsWith('test'))
    expect(names.sort()).toEqual(Object.keys(suffixes).sort())
  })

  it.each(Object.keys(suffixes))('has a file that ends in .%s', (suffix) => {
    expect(files.map(suffixesOf)).toContain(suffix)
  })
})

describe('what is offered to others', () => {
  const offered = products.filter((file) => /\.(kit|part)\.tsx?$/.test(file))
  const usedFrom = new Map<string, string[]>()
  for (const file of products)
    for (const imported of importsOf(file))
      usedFrom.set(imported, [...(usedFrom.get(imported) ?? []), homeOf(file)])

  it.each(offered)('is used by others: %s', (file) => {
    expect((usedFrom.get(file) ?? []).filter((home) => home !== homeOf(file))).not.toEqual([])
  })
})

describe('what the admin is made of', () => {
  it('says by its name where it runs', () => {
    const map = read('cms/src/app/(payload)/admin/importMap.js')
    const ours = [...map.matchAll(/"\/([^"#]+)#/g)].map(([, name = '']) => suffixesOf(name))
    expect([...new Set(ours)].sort()).toEqual(['admin', 'client', 'part'])
  })
})
