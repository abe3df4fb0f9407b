import path from 'node:path'

import type { Payload } from 'payload'

import { env } from '#env.ts'

import { adviceOn, type Fault } from './fault.rules.ts'
import { isFull, probe, sceneOf } from './probe.ts'
import { newsOfFaults } from './told-once.ts'

/**
 * The places to which an answer of ours may have to write: the folder of uploads, and perhaps that of an embedded
 * database.
 */
const folders = (): readonly string[] => {
  const { DATA_DIR, DATABASE_URL = '' } = env()
  const file = DATABASE_URL.startsWith('file:') ? path.resolve(DATABASE_URL.slice('file:'.length)) : null
  return [...new Set([DATA_DIR, ...(file === null ? [] : [path.dirname(file)])])]
}

/** Why nothing can be stored on our own disks at present; null when all is well. */
export const storageFault = async (): Promise<Fault | null> => {
  for (const folder of folders()) {
    const fault = await probe(folder)
    if (fault !== null) return fault
  }
  return null
}

/** One line with what to do about a fault of the disk that everything of ours is on. */
const adviceHere = (fault: Fault): string => adviceOn(fault, sceneOf(env().DATA_DIR))

// Next makes a copy of this file for each bundle; what was told is told in all of them.
const shared = globalThis as { welkomFaults?: Map<Fault, number> }

/** What to say of a fault of the disk that everything of ours is on, once. */
export const faultNews = newsOfFaults(adviceHere, Date.now, (shared.welkomFaults ??= new Map()))

/** Has the log say, once, what to do about a disk that was found full before anything failed of it. */
export const tellFull = ({ logger }: Pick<Payload, 'logger'>): void => {
  const news = faultNews('full')
  if (news !== null) logger.error(news)
}

/**
 * Whether the disk of an embedded database is full. The free room inside the file is for log-ins; other writes would
 * soon use it up.
 */
export const isOwnDiskFull = async (payload: Payload): Promise<boolean> => {
  if (payload.db.name !== 'sqlite') return false
  for (const folder of folders())
    if (await isFull(folder)) {
      tellFull(payload)
      return true
    }
  return false
}
