import { fillWhenEmpty } from './database/fill-when-empty.ts'
import { holdDataFolder } from './locks/data-folder.ts'
import { requireFreePorts } from './programs/ports.ts'
import { nodeCommand, workspaceCommand, type Program } from './programs/program.ts'
import { keepUntilReady } from './programs/readiness.ts'
import { underSupervision } from './programs/supervise.ts'
import { loadSettings, root } from './settings/load-settings.ts'
import type { Settings } from './settings/settings.rules.ts'
import { closingBox } from './terminal/closing-box.rules.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm run dev

  Runs both programs from their sources until Ctrl-C. It takes no words; see .env.example for its settings.`,
})

const next = `${root}/node_modules/next/dist/bin/next`

const programs = ({ cmsPort, environment, listen }: Settings): Program[] => {
  const development = { ...environment, NODE_ENV: 'development' }
  return [
    {
      command: nodeCommand(next, 'dev', '-H', listen, '-p', String(cmsPort)),
      cwd: 'cms',
      environment: development,
      name: 'cms',
    },
    { command: workspaceCommand('frontend', 'dev'), cwd: '.', environment: development, name: 'site' },
  ]
}

/** `npm run dev`: runs both programs from their sources; each reloads when a file changes. */
export const run = (): Promise<number> =>
  underSupervision(async (supervisor) => {
    const settings = loadSettings()
    await holdDataFolder(settings, 'npm run dev')
    await requireFreePorts(settings)
    console.log('Welkom Hier starts for development.')
    const prepare = () => fillWhenEmpty(supervisor, settings)
    const login = await keepUntilReady({ supervisor, prepare, programs: programs(settings), settings })
    if (login !== null) console.log(closingBox({ login, settings }))
    return 'running'
  })
