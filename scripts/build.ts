import { buildWhatChanged } from './build/builds.ts'
import { underSupervision } from './programs/supervise.ts'
import { loadSettings } from './settings/load-settings.ts'

/** `npm run build`: builds each program whose sources changed. */
export const run = (): Promise<number> =>
  underSupervision(async (supervisor) => {
    await buildWhatChanged(supervisor, loadSettings().environment)
    return 'done'
  })
