import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || /(^|\/)tests\//.test(file)

/** The files that git tracks, without other files in the folder; null without git, as in an unpacked archive. */
const trackedIn = (root: string, places: readonly string[]): string[] | null => {
  const git = spawnSync('git', ['ls-files', '-z', '--', ...places], { cwd: root, encoding: 'utf8' })
  const files = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : []
  return files.length > 0 ? files.filter((file) => existsSync(path.join(root, file))) : null
}

const isMade = (name: string): boolean =>
  name === 'node_modules' || /^\.|^dist(-|$)/.test(name) || /\.tsbuildinfo$|^next-env\.d\.ts$/.test(name)

const filesUnder = (root: string, place: string): string[] => {
  const full = path.join(root, place)
  if (!statSync(full).isDirectory()) return [place]
  return readdirSync(full)
    .filter((name) => !isMade(name))
    .flatMap((name) => filesUnder(root, `${place}/${name}`))
}

/**
 * One hash of all sources of a build: of paths and contents, not dates, so that a fresh clone gives the same hash. A
 * file that git does not track, such as a note or a screenshot, is not a source.
 */
export const sourceHash = (root: string, places: readonly string[]): string => {
  const files = trackedIn(root, places) ?? places.flatMap((place) => filesUnder(root, place))
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of files.filter((name) => !isTest(name)).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}
