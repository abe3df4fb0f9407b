import { fromHere, inWorkspace } from './programs/in-workspace.ts'

/** `npm run backup [-- FILE]`: database, uploads and secrets in one file, while the programs run. */
export const run = (args: string[]): Promise<number> =>
  Promise.resolve(inWorkspace('cms', 'backup', ['backup', ...fromHere(args)]))
