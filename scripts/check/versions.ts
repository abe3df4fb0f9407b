import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from '../settings/load-settings.ts'
import { inexactVersions, unfitPackages, type Manifest } from './exact-versions.rules.ts'

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))

/** Whether `npm ci` would take package-lock.json as it is: for every machine, and in agreement with each package.json. */
const refusedByNpm = (): Promise<string> =>
  new Promise((resolve) => {
    const npm = process.env.npm_execpath
    const [command, before] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []]
    const args = [
      ...before,
      'ci',
      '--dry-run',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--loglevel=error',
    ]
    execFile(command, args, { cwd: root }, (error, _, stderr) =>
      resolve(error === null ? '' : stderr.trim() || error.message),
    )
  })

/** What is wrong with the versions that we ask for, or with the lockfile that holds them. */
export const problemsInVersions = async (): Promise<string> => {
  const manifests = ['.', 'cms', 'frontend', 'seed', 'writing'].map(manifestOf)
  const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const namesRegistry = lockfile.includes('"resolved": "http')
  return [
    ...inexactVersions(manifests),
    ...unfitPackages(JSON.parse(lockfile)),
    ...(namesRegistry ? ['package-lock.json names a registry; .npmrc keeps it from that: npm install'] : []),
    await refusedByNpm(),
  ]
    .filter(Boolean)
    .join('\n')
}
