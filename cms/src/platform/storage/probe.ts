import { randomUUID } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { type Scene, type Fault, faultOf } from './fault.rules.ts'

/** As much as a small change of the database takes. */
const size = 64 * 1024

/** Writes something to a folder and removes it; what went wrong, or null. */
export const probe = async (folder: string): Promise<Fault | null> => {
  const file = path.join(folder, `.probe-${randomUUID()}`)
  try {
    await writeFile(file, Buffer.alloc(size, 1), { mode: 0o600 })
    return null
  } catch (error) {
    return faultOf(error) ?? 'damaged'
  } finally {
    await rm(file, { force: true }).catch(() => undefined)
  }
}

/** Bytes left on the disk of a folder; null when the system does not say. */
export const freeSpace = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  )

/** What to tell about a place that can’t be used. */
export const sceneOf = async (place: string): Promise<Scene> => ({
  free: await freeSpace(path.dirname(place)),
  place,
  user: os.userInfo().username,
})
