import { randomUUID } from 'node:crypto'
import { existsSync, statfsSync } from 'node:fs'
import { rm, statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { faultOf, isPlenty, type Fault, type Scene } from './fault.rules.ts'

/** As much as a small change of the database takes. */
const size = 64 * 1024

/** Writes a test file to a folder and removes it; returns the error, or null. */
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

/** Folders whose last test found them full. */
const full = new Set<string>()

/**
 * Whether nothing can be added to a folder. It is tested only where little room is left, where the system does not say
 * how much, and where the last test found none.
 */
export const isFull = async (folder: string): Promise<boolean> => {
  const hasRoom = await statfs(folder).then(isPlenty, () => false)
  if (hasRoom && !full.has(folder)) return false
  const isFullNow = (await probe(folder)) === 'full'
  if (isFullNow) full.add(folder)
  else full.delete(folder)
  return isFullNow
}

/** Bytes left on the disk of a folder; null when the system does not say. */
export const freeSpace = (folder: string): number | null => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

/** The message about a place that can’t be used. */
export const sceneOf = (place: string): Scene => ({
  free: freeSpace(existsSync(place) ? place : path.dirname(place)),
  place,
  user: os.userInfo().username,
})
