import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { lockFile, type FileLock } from '../locks/file-lock.ts'
import { workspaceCommand } from '../programs/program.ts'
import type { Supervisor } from '../programs/supervisor.ts'
import { root } from '../settings/load-settings.ts'
import { step } from '../terminal/step.ts'
import { keepAside, removeUnused, usedBy } from './kept-builds.ts'
import { sourceHash } from './source-hash.ts'

type Build = {
  doing: string
  /** The output folder of the workspace's own build script; no program of ours runs from it. */
  output: string
  sources: string[]
  workspace: Workspace
}

export type Workspace = 'cms' | 'frontend'

const shared = ['package-lock.json', 'tsconfig.json', 'writing']

const builds: Build[] = [
  {
    doing: 'Building the admin (one to three minutes, the first time)',
    output: '.next',
    sources: ['cms', ...shared],
    workspace: 'cms',
  },
  {
    doing: 'Building the site',
    output: 'dist',
    sources: ['frontend', ...shared],
    workspace: 'frontend',
  },
]

/** A folder next to the output folder, at the same depth, so that relative paths in the build still work. */
const folderFor = ({ output, sources }: Build): string =>
  `${output}-${sourceHash(root, sources).slice(0, 16)}`

/** The folder in its workspace that holds the build of the current sources. */
export const builtFolder = (workspace: Workspace): string =>
  builds.filter((build) => build.workspace === workspace).map(folderFor)[0] ?? ''

/** One build of a workspace at a time: a second process uses what the first one built. */
const turnOf = async (workspace: Workspace): Promise<FileLock> => {
  const folder = path.join(root, 'node_modules/.cache')
  mkdirSync(folder, { recursive: true })
  for (;;) {
    const lock = await lockFile(path.join(folder, `building-${workspace}`), 'alone')
    if (lock !== null) return lock
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const made = async (build: Build, folder: string, run: () => Promise<void>): Promise<void> => {
  const turn = await turnOf(build.workspace)
  try {
    if (existsSync(folder)) return
    await run()
    keepAside(path.join(root, build.workspace, build.output), folder)
  } finally {
    turn.release()
  }
}

/** Whether both programs are built from their present sources. */
export const isBuilt = (): boolean =>
  builds.every((build) => existsSync(path.join(root, build.workspace, folderFor(build))))

/**
 * Builds each program whose sources changed, in a new folder: a running program keeps its files. A folder that this
 * process names stays until the process ends.
 */
export const buildWhatChanged = async (
  supervisor: Supervisor,
  environment: Record<string, string>,
): Promise<Record<Workspace, string>> => {
  const folders = { cms: '', frontend: '' }
  for (const build of builds) {
    const program = {
      command: workspaceCommand(build.workspace, 'build'),
      cwd: '.',
      environment: { ...environment, NODE_ENV: 'production' },
      name: `The build of ${build.workspace}/`,
    }
    const folder = path.join(root, build.workspace, folderFor(build))
    if (!existsSync(folder)) await step(build.doing, () => made(build, folder, () => supervisor.run(program)))
    await usedBy(folder)
    await removeUnused(path.join(root, build.workspace, build.output), folder)
    folders[build.workspace] = path.basename(folder)
  }
  return folders
}
