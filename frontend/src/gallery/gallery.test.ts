import { readdirSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { examples } from './gallery.page.tsx'

const ui = path.resolve(import.meta.dirname, '../ui')

/** What nobody sees: data and addresses in the head of a page. */
const unseen = new Set(['DataBlock', 'DocumentHead', 'JsonLd'])

/** The components of a module are its functions with a capital. */
const componentsIn = async (file: string): Promise<[string, unknown][]> =>
  Object.entries<unknown>(await import(path.join(ui, file))).filter(
    ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function' && !unseen.has(name),
  )

it('shows every shared component', async () => {
  const files = readdirSync(ui).filter((name) => name.endsWith('.tsx'))
  const components = (await Promise.all(files.map(componentsIn))).flat()
  expect(components.length).toBeGreaterThan(30)
  const shown = new Set<unknown>(examples.flatMap(({ of }) => of))
  expect(components.filter(([, component]) => !shown.has(component)).map(([name]) => name)).toEqual([])
})

it('names each example once', () => {
  const names = examples.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})
