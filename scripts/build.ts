import { buildWhatChanged, isBuilt } from './build/builds.ts'
import { underSupervision } from './programs/supervise.ts'
import { loadSettings } from './settings/load-settings.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm run build

  Builds each program whose sources changed. It takes no words.`,
})

/** `npm run build`: builds each program whose sources changed. */
export const run = (): Promise<number> =>
  underSupervision(async (supervisor) => {
    if (isBuilt()) console.log('Both programs are built from these sources already.')
    await buildWhatChanged(supervisor, loadSettings().environment)
    return 'done'
  })
