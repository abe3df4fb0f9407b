import { buildWhatChanged, type Workspace } from './build/builds.ts'
import { fillWhenEmpty } from './database/fill-when-empty.ts'
import { holdDataFolder } from './locks/data-folder.ts'
import { requireFreePorts } from './programs/ports.ts'
import { nodeCommand, type Program } from './programs/program.ts'
import { keepUntilReady } from './programs/readiness.ts'
import { siteFlags } from './programs/site-flags.rules.ts'
import { underSupervision } from './programs/supervise.ts'
import { loadSettings, root } from './settings/load-settings.ts'
import type { Settings } from './settings/settings.rules.ts'
import { closingBox } from './terminal/closing-box.rules.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm start

  Installs, builds and fills what is needed, and runs both programs until Ctrl-C. It takes no words;
  its settings are in .env and the environment: see .env.example.`,
})

const next = `${root}/node_modules/next/dist/bin/next`

const programs = (
  { cmsInside, cmsPort, environment, listen, siteInside }: Settings,
  built: Record<Workspace, string>,
): Program[] => {
  const production = { ...environment, NODE_ENV: 'production' }
  return [
    {
      answersAt: `${cmsInside}/api/healthz`,
      command: nodeCommand(next, 'start', '-H', listen, '-p', String(cmsPort)),
      cwd: 'cms',
      // The CMS ends when its mails and requests are done; Next would not wait for the mails.
      environment: { ...production, NEXT_DIST_DIR: built.cms, NEXT_MANUAL_SIG_HANDLE: 'true' },
      name: 'cms',
    },
    {
      answersAt: `${siteInside}/healthz`,
      command: nodeCommand(...siteFlags, `${built.frontend}/main.js`),
      cwd: 'frontend',
      environment: production,
      name: 'site',
    },
  ]
}

/** `npm start`: builds changed programs, fills an empty database, and runs both programs until told to stop. */
export const run = (): Promise<number> =>
  underSupervision(async (supervisor) => {
    const settings = loadSettings()
    await holdDataFolder(settings, 'npm start')
    await requireFreePorts(settings)
    console.log('Welkom Hier starts.')
    const built = await buildWhatChanged(supervisor, settings.environment)
    const prepare = () => fillWhenEmpty(supervisor, settings)
    const login = await keepUntilReady({ supervisor, prepare, programs: programs(settings, built), settings })
    if (login !== null) console.log(closingBox({ login, settings }))
    return 'running'
  })
