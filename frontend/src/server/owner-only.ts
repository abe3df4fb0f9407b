import { chmod, lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'

const others = 0o077

/** New files of this process can't be read by other users of the machine. */
export const writeForOwnerOnly = (): void => void process.umask(others)

/**
 * Removes other users' access to these places, also to files that an earlier version wrote. Gives the places that could
 * not be changed because they belong to another user.
 */
export const keepToOwner = async (places: readonly string[]): Promise<readonly string[]> => {
  const left: string[] = []
  for (const place of places) {
    const real = await realpath(place).catch(() => null)
    if (real !== null) await close(real, left)
  }
  return left
}

const close = async (place: string, left: string[]): Promise<void> => {
  // Another program may have removed the file just now.
  const found = await lstat(place).catch(() => null)
  if (found === null || found.isSymbolicLink()) return
  if ((found.mode & others) !== 0) {
    await chmod(place, found.mode & 0o700).catch((error: unknown) => {
      if (!isGone(error)) left.push(place)
    })
  }
  if (!found.isDirectory()) return
  for (const name of await readdir(place).catch(() => [])) await close(path.join(place, name), left)
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
