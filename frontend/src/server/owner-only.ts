import { chmod, lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'

const others = 0o077

/** What this process writes from now on, nobody else on the machine may read. */
export const writeForOwnerOnly = (): void => void process.umask(others)

/**
 * Takes what lies in these places from everybody but its owner, also what an earlier version wrote. Gives what could not
 * be changed, since it belongs to somebody else.
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
  // A program beside this one may have removed it just now.
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
