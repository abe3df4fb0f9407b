import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A small disk that a test can fill. */
export type SmallDisk = {
  readonly folder: string
  /** Removes the filling. */
  readonly empty: () => void
  /** Fills the disk, except for this many bytes. */
  readonly fill: (left: number) => void
  readonly remove: () => void
}

const megabyte = 1024 ** 2

/** Mounts a disk of this many megabytes; null without the right to mount, as on many build servers. */
export const smallDisk = (megabytes: number): SmallDisk | null => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'welkom-disk-'))
  const filler = path.join(folder, 'filler')
  const remove = (): void => {
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { force: true, recursive: true })
  }
  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) {
    remove()
    return null
  }
  return {
    empty: () => rmSync(filler, { force: true }),
    fill: (left) => {
      for (let size = megabyte; size >= 4096; size /= 2)
        while (free() - left >= size) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
    },
    folder,
    remove,
  }
}
