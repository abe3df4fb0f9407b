import { randomUUID } from 'node:crypto'
import { existsSync, statfsSync } from 'node:fs'
import { rm, statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { faultOf, type Fault, type Scene } from './fault.rules.ts'

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

/** With so much left nothing that somebody writes finds the disk full, and nobody need try. */
const plenty = 64 * 1024 ** 2

/** Whether nothing can be added to a folder; tried out only where little is left, or where the system does not say. */
export const isFull = async (folder: string): Promise<boolean> => {
  const left = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return left < plenty && (await probe(folder)) === 'full'
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
