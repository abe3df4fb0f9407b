import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { shellOf, stagesOf, startOf, userOf } from './images/dockerfile.rules.ts'
import { freePort, outerAddresses } from './programs/ports.ts'
import { untilReady } from './programs/readiness.ts'
import { root } from './settings/load-settings.ts'
import { among, takes } from './terminal/command-line.rules.ts'

const images = ['cms', 'frontend', 'seed']

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm run images [-- cms frontend seed]

  Makes each image, or those that are named, without an engine, and starts it. Needs root on Linux.`,
  words: { most: images.length, wrong: among(images) },
})

/** A folder with the build context of a fresh clone, without the files in .dockerignore, in `project`. */
const contextOf = (): string => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'images-'))
  const folder = path.join(place, 'project')
  mkdirSync(folder)
  const ignored = readFileSync(path.join(root, '.dockerignore'), 'utf8').trim().split('\n')
  const excludes = ignored.map((pattern) => `--exclude=${pattern.replace('**/', '')}`)
  const [files, archive] = [
    spawnSync('git', ['ls-files', '-z'], { cwd: root }),
    ['-C', root, '--null', '--files-from=-', ...excludes, '-cf', path.join(place, 'context.tar')],
  ]
  spawnSync('tar', archive, { input: files.stdout })
  spawnSync('tar', ['-C', folder, '-xf', path.join(place, 'context.tar')])
  return place
}

type Image = {
  readonly args?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly workspace: string
}

/** Runs every step of an image's Dockerfile in an empty folder, and starts the result. */
const startImage = ({ args = [], environment, workspace }: Image, context: string): ChildProcess => {
  const stages = stagesOf(readFileSync(path.join(root, workspace, 'Dockerfile'), 'utf8'))
  const image = stages.at(-1)
  if (image === undefined) throw new Error(`${workspace}/Dockerfile names no image.`)
  const command = [...startOf(image), ...args].map((word) => `'${word}'`).join(' ')
  const simulate = readFileSync(path.join(import.meta.dirname, 'images/simulate.sh'), 'utf8')
  // Environment given at the start overrides the values in the image.
  const given = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`)
  const script = [simulate, ...stages.map(shellOf), ...given, `run_image ${userOf(image)} ${command}`].join(
    '\n',
  )
  const { HOME = '/root', PATH = '' } = process.env
  return spawn('unshare', ['--mount', '--pid', '--fork', '--kill-child', 'bash', '-c', script], {
    env: {
      CONTEXT: path.join(context, 'project'),
      HOME,
      NODE_ENV: 'production',
      PATH,
      STAGES: mkdtempSync(path.join(context, 'stages-')),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve))

/** Its packages are installed and it is built before it answers. */
const untilBuilt = 20 * 60_000

const untilHealthy = async (image: Image, context: string, address: string): Promise<void> => {
  const child = startImage(image, context)
  const failed = ended(child).then((code) => {
    throw new Error(`The image of ${image.workspace} ended with ${code}.`)
  })
  const over = new AbortController()
  try {
    await Promise.race([untilReady(address, { patience: untilBuilt, signal: over.signal }), failed])
    // In its container it is asked from another address than its own.
    for (const outer of outerAddresses()) await untilReady(address.replace('localhost', outer))
  } finally {
    over.abort()
    const end = failed.catch(() => undefined)
    child.kill('SIGKILL')
    await end
  }
}

const secrets = {
  PAYLOAD_SECRET: 'only-for-the-images-of-this-one-run-1',
  SITE_SECRET: 'only-for-the-images-of-this-one-run-2',
}

/** `npm run images [cms frontend seed]`: makes and starts each image as docker compose does, but without Docker. */
export const run = async (names: string[]): Promise<number> => {
  if (process.getuid?.() !== 0 || spawnSync('unshare', ['--mount', 'true']).status !== 0) {
    console.error('Building the images without Docker requires root on Linux.')
    return 1
  }
  const context = contextOf()
  const port = String(await freePort())
  const at = `http://localhost:${port}`
  const checks: Readonly<Record<string, () => Promise<unknown>>> = {
    cms: () =>
      untilHealthy(
        { environment: { ...secrets, CMS_PORT: port, CMS_URL: at }, workspace: 'cms' },
        context,
        `${at}/api/healthz`,
      ),
    frontend: () =>
      untilHealthy(
        { environment: { ...secrets, SITE_PORT: port, SITE_URL: at }, workspace: 'frontend' },
        context,
        `${at}/healthz`,
      ),
    seed: async () => {
      const image = { args: ['--admin', 'you@example.org'], environment: secrets, workspace: 'seed' }
      const code = await ended(startImage(image, context))
      if (code !== 0) throw new Error(`The seed ended with ${code}.`)
    },
  }
  try {
    for (const [name, check] of Object.entries(checks)) {
      if (names.length > 0 && !names.includes(name)) continue
      await check()
      console.log(`  ✓ the image of ${name} is made and starts`)
    }
    return 0
  } finally {
    rmSync(context, { force: true, recursive: true })
  }
}
