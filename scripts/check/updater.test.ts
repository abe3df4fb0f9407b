import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { root } from '../settings/load-settings.ts'

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
type Update = {
  readonly 'package-ecosystem': string
  readonly directories?: readonly string[]
  readonly ignore?: readonly { readonly 'dependency-name': string }[]
}

const { updates }: { updates: readonly Update[] } = parse(read('.github/dependabot.yml'))
const of = (ecosystem: string) => updates.find((one) => one['package-ecosystem'] === ecosystem)

it('leaves alone only packages that we ask for', () => {
  const asked = ['.', 'cms', 'frontend', 'seed', 'writing'].flatMap((folder) => {
    const { dependencies, devDependencies } = JSON.parse(read(`${folder}/package.json`))
    return Object.keys({ ...dependencies, ...devDependencies })
  })
  for (const { 'dependency-name': name } of of('npm')?.ignore ?? []) expect(asked).toContain(name)
})

it('watches every image that is built here', () => {
  const folders = readdirSync(root)
    .filter((name) => existsSync(path.join(root, name, 'Dockerfile')))
    .map((name) => `/${name}`)
  expect(of('docker')?.directories?.toSorted()).toEqual(folders.toSorted())
})
