import { inWorkspace } from './programs/in-workspace.ts'

/** `npm run seed [-- --reset]`: writes the demo content with the same settings as `npm start`; the seed itself asks what it must. */
export const run = (args: string[]): Promise<number> => Promise.resolve(inWorkspace('seed', 'seed', args))
