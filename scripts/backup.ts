import { refuseDuringRestore } from './locks/data-folder.ts'
import { fromHere, inWorkspace } from './programs/in-workspace.ts'
import { loadSettings } from './settings/load-settings.ts'

/** `npm run backup [-- FILE]`: writes database, uploads and secrets into one file, while the programs run. */
export const run = async (args: string[]): Promise<number> => {
  await refuseDuringRestore(loadSettings())
  return inWorkspace('cms', 'backup', ['backup', ...fromHere(args)])
}
