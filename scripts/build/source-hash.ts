import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const isBuilt = (name: string): boolean => ['node_modules', '.next', 'dist', 'tests', '.data'].includes(name)
const isTest = (name: string): boolean =>
  /\.test\.tsx?$/.test(name) || name === 'next-env.d.ts' || name.endsWith('.tsbuildinfo')

const filesUnder = (place: string): string[] => {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .filter((name) => !isBuilt(name) && !isTest(name))
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)))
}

/** One hash of all sources a build is made from: paths and contents, not dates, so that a fresh clone gives the same. */
export const sourceHash = (root: string, places: string[]): string => {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of places.flatMap((place) => filesUnder(path.join(root, place))))
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
