import { buildWhatChanged } from './build/builds.ts'
import { fillWhenEmpty } from './database/fill-when-empty.ts'
import { requireFreePorts } from './programs/ports.ts'
import { nodeCommand, type Program } from './programs/program.ts'
import { keepUntilReady } from './programs/readiness.ts'
import { siteFlags } from './programs/site-flags.rules.ts'
import { underSupervision } from './programs/supervise.ts'
import { loadSettings, root } from './settings/load-settings.ts'
import type { Settings } from './settings/settings.rules.ts'
import { closingBox } from './terminal/closing-box.rules.ts'

const next = `${root}/node_modules/next/dist/bin/next`

const programs = ({ cmsPort, environment }: Settings): Program[] => {
  const production = { ...environment, NODE_ENV: 'production' }
  return [
    {
      command: nodeCommand(next, 'start', '-p', String(cmsPort)),
      cwd: 'cms',
      environment: production,
      name: 'cms',
    },
    {
      command: nodeCommand(...siteFlags, 'dist/main.js'),
      cwd: 'frontend',
      environment: production,
      name: 'site',
    },
  ]
}

/** `npm start`: builds what changed, fills an empty database, and keeps both programs running until told to stop. */
export const run = (): Promise<number> =>
  underSupervision(async (crew) => {
    const settings = loadSettings()
    await requireFreePorts(settings)
    console.log('Welkom Hier starts.')
    await buildWhatChanged(crew, settings.environment)
    const prepare = () => fillWhenEmpty(crew, settings)
    const login = await keepUntilReady({ crew, prepare, programs: programs(settings), settings })
    if (login !== null) console.log(closingBox({ login, settings }))
    return 'running'
  })
