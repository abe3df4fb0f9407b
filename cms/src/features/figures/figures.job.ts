import type { PayloadRequest } from 'payload'

import type { Tick } from '#platform/ticks/ticks.ts'

import { noteMonth, noteSums } from './figures.ts'

const noteFigures = async (req: PayloadRequest, now: Date): Promise<void> => {
  await noteMonth(req, now)
  await noteSums(req, now)
}

export const figuresTick: Tick = { everyMs: 60 * 60_000, name: 'figures', run: noteFigures }
