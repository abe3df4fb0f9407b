import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCapped } from '#cms/read-capped.ts'
import type { Moment, PurgeLog } from '#cms/purge-log.ts'

export type MediaStoreOptions = {
  readonly cmsUrl: string
  readonly siteKey: string
  readonly directory: string
  readonly purges: PurgeLog
  readonly now: () => number
  readonly onProblem: (error: unknown) => void
  /** For the whole file. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** After this time the CMS is asked whether the file may still be seen. */
  readonly freshMs?: number
}

export type MediaAnswer =
  | { readonly kind: 'file'; readonly body: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable' }

export type MediaStore = {
  readonly give: (filename: string) => Promise<MediaAnswer>
  /** Removes every copy of a picture, in all its sizes, by how their names begin. */
  readonly forget: (stems: readonly string[]) => Promise<void>
}

type Check = { readonly at: number; readonly moment: Moment }

const imageTypes = /^image\/(?:avif|webp|jpeg|png)(?:;|$)/

/**
 * The CMS's pictures, with a copy on disk that also serves while the CMS is away. Any change of a picture in the CMS
 * makes the site ask again before it shows a copy, so a picture that was withdrawn is not shown from here.
 */
export const createMediaStore = (options: MediaStoreOptions): MediaStore => {
  const { directory, purges, now, freshMs = 60 * 60_000 } = options
  const checked = new Map<string, Check>()
  const inFlight = new Map<string, Promise<MediaAnswer>>()

  const isFresh = (check: Check | undefined): boolean =>
    check !== undefined && now() - check.at < freshMs && !purges.touchedSince(['media'], check.moment)

  const find = async (filename: string): Promise<MediaAnswer> => {
    const path = join(directory, filename)
    const copy = await readCopy(path)
    if (copy !== null && isFresh(checked.get(filename))) return { kind: 'file', body: copy }
    const check = { at: now(), moment: purges.now() }
    const answer = await download(options, filename)
    switch (answer.kind) {
      case 'file':
        checked.set(filename, check)
        // A disk that takes nothing costs the copy, not the picture.
        await keepCopy(directory, path, answer.body).catch(options.onProblem)
        return answer
      case 'missing':
        await rm(path, { force: true })
        return answer
      case 'unavailable':
        return copy === null ? answer : { kind: 'file', body: copy }
    }
  }

  return {
    forget: async (stems) => {
      for (const name of await readdir(directory).catch(() => [])) {
        if (!stems.some((stem) => name.startsWith(stem))) continue
        checked.delete(name)
        await rm(join(directory, name), { force: true })
      }
    },
    give: (filename) => {
      const known = inFlight.get(filename)
      if (known !== undefined) return known
      const job = find(filename).finally(() => inFlight.delete(filename))
      inFlight.set(filename, job)
      return job
    },
  }
}

const download = async (options: MediaStoreOptions, filename: string): Promise<MediaAnswer> => {
  const { cmsUrl, siteKey, deadlineMs = 10_000, maxBytes = 12_000_000 } = options
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await fetch(new URL(`/api/media/file/${filename}`, cmsUrl), {
      headers: { 'x-site-key': siteKey },
      redirect: 'error',
      signal,
    })
    if (response.ok && imageTypes.test(response.headers.get('content-type') ?? '')) {
      const body = await readCapped(response, maxBytes, signal)
      return body === null ? { kind: 'missing' } : { kind: 'file', body }
    }
    await response.body?.cancel()
    return response.status >= 500 || response.status === 429 ? { kind: 'unavailable' } : { kind: 'missing' }
  } catch {
    // Not reached, too slow or broken off: all of them mean that the CMS can't be had now.
    return { kind: 'unavailable' }
  }
}

const readCopy = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}

const keepCopy = async (directory: string, path: string, body: Buffer): Promise<void> => {
  await mkdir(directory, { recursive: true })
  await writeFile(`${path}.new`, body)
  await rename(`${path}.new`, path)
}
