import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Crew } from '../programs/crew.ts'
import { workspaceCommand } from '../programs/program.ts'
import { root } from '../settings/load-settings.ts'
import { step } from '../terminal/step.ts'
import { sourceHash } from './source-hash.ts'

interface Build {
  doing: string
  output: string
  sources: string[]
  workspace: string
}

const shared = ['package-lock.json', 'tsconfig.json']

const builds: Build[] = [
  {
    doing: 'Building the admin (one to three minutes, the first time)',
    output: 'cms/.next',
    sources: ['cms', ...shared],
    workspace: 'cms',
  },
  {
    doing: 'Building the site',
    output: 'frontend/dist',
    sources: ['frontend', ...shared],
    workspace: 'frontend',
  },
]

// The stamp lies in what was built, to be thrown away with it.
const stampOf = (build: Build): string => path.join(root, build.output, 'built-from')

const isCurrent = (build: Build, hash: string): boolean =>
  existsSync(stampOf(build)) && readFileSync(stampOf(build), 'utf8') === hash

/** Builds each program whose sources changed since it was last built. */
export const buildWhatChanged = async (crew: Crew, environment: Record<string, string>): Promise<void> => {
  for (const build of builds) {
    const hash = sourceHash(root, build.sources)
    if (isCurrent(build, hash)) continue
    const program = {
      command: workspaceCommand(build.workspace, 'build'),
      cwd: '.',
      environment: { ...environment, NODE_ENV: 'production' },
      name: `The build of ${build.workspace}/`,
    }
    // A build that fails half-way must not pass for the one before it.
    rmSync(stampOf(build), { force: true })
    await step(build.doing, () => crew.run(program))
    writeFileSync(stampOf(build), hash)
  }
}
