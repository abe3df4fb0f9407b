import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type CappedFolderOptions = {
  readonly directory: string
  readonly maxFiles: number
  readonly maxBytes: number
  /** Called each time that the disk refuses a write; `onWell` is called each time that a write succeeds. */
  readonly onProblem: (error: unknown) => void
  readonly onWell?: () => void
}

type File = { readonly bytes: number; readonly at: number }

/**
 * A folder with a maximum number of files and bytes: the least recently used files are removed to make room. Writes run
 * one after the other in the background.
 */
export const openCappedFolder = (options: CappedFolderOptions) => {
  const { directory, maxFiles, maxBytes, onProblem, onWell = () => undefined } = options
  /** In order of use: the least recently used file comes first. */
  const files = new Map<string, File>()
  let bytes = 0
  let isKnown = false

  const forget = (name: string): void => {
    bytes -= files.get(name)?.bytes ?? 0
    files.delete(name)
  }

  const note = (name: string, file: File): void => {
    forget(name)
    files.set(name, file)
    bytes += file.bytes
  }

  const removeNow = async (name: string): Promise<void> => {
    forget(name)
    await rm(join(directory, name), { force: true })
  }

  const makeRoom = async (): Promise<void> => {
    for (const name of files.keys()) {
      if (files.size <= maxFiles && bytes <= maxBytes) return
      await removeNow(name)
    }
  }

  /** Reads which files earlier processes left; half-written files are removed. */
  const look = async (): Promise<void> => {
    await mkdir(directory, { recursive: true })
    const found: (File & { readonly name: string })[] = []
    for (const name of await readdir(directory)) {
      const { mtimeMs, size } = await stat(join(directory, name))
      if (name.endsWith('.new')) await rm(join(directory, name), { force: true })
      else found.push({ at: mtimeMs, bytes: size, name })
    }
    for (const { name, ...file } of found.sort((a, b) => a.at - b.at)) note(name, file)
    isKnown = true
    await makeRoom()
  }

  let queue: Promise<void> = look().catch(onProblem)
  const inQueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(onProblem)
    return queue
  }

  return {
    has: (name: string): boolean => files.has(name),
    /** The number of files, and when the newest was written. */
    size: (): { readonly files: number; readonly newest: number | null } => ({
      files: files.size,
      newest: [...files.values()].reduce<number | null>((latest, { at }) => Math.max(latest ?? 0, at), null),
    }),
    read: async (name: string): Promise<Buffer | null> => {
      const file = files.get(name)
      if (file !== undefined) note(name, file)
      // A file that can't be read counts as missing.
      return readFile(join(directory, name)).catch(() => null)
    },
    write: (name: string, body: Buffer | string): Promise<void> =>
      inQueue(async () => {
        const path = join(directory, name)
        await mkdir(directory, { recursive: true })
        await writeFile(`${path}.new`, body)
        await rename(`${path}.new`, path)
        note(name, { at: Date.now(), bytes: Buffer.byteLength(body) })
        await makeRoom()
        onWell()
      }),
    remove: (name: string): Promise<void> => inQueue(() => removeNow(name)),
    /** Removes the files for which `fits` is true, given their name and the time of writing. */
    removeEach: (fits: (name: string, at: number) => boolean | Promise<boolean>): Promise<void> =>
      inQueue(async () => {
        if (!isKnown) await look()
        // Iterates over a copy, because reading a file moves it to the end of the map.
        for (const [name, { at }] of Array.from(files)) if (await fits(name, at)) await removeNow(name)
      }),
    settled: (): Promise<void> => queue,
  }
}
