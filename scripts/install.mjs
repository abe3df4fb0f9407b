import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/** Whether node_modules holds all packages of the lockfile; optional packages for other machines may be missing. */
export const isInstalled = (wanted, present) =>
  present !== null &&
  Object.entries(wanted).every(
    ([name, one]) =>
      !name.includes('node_modules/') || one.optional || one.link || present[name]?.version === one.version,
  )

/** Runs `npm ci` when node_modules is missing or differs from package-lock.json; ends the process when that fails. */
export const installWhatIsMissing = () => {
  const wanted = packagesIn('package-lock.json')
  if (wanted === null) {
    console.error('package-lock.json is missing or broken; get it back with: git checkout package-lock.json')
    process.exit(1)
  }
  if (isInstalled(wanted, packagesIn('node_modules/.package-lock.json'))) return
  console.log('Installing packages (once; a minute or two) …')
  const began = Date.now()
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, before] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (done.status === 0)
    return console.log(`Packages installed (${Math.round((Date.now() - began) / 1000)} s).`)
  console.error(
    'The packages could not be installed; the lines above say why. Then run the same command again.',
  )
  process.exit(1)
}
