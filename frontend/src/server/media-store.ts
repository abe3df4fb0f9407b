import { openCappedFolder } from '#cms/capped-folder.ts'
import type { Moment, PurgeLog } from '#cms/purge-log.ts'
import { requestCms, type CmsAddress } from '#cms/request.ts'
import { createSingleFlight } from '#cms/single-flight.ts'

export type MediaStoreOptions = CmsAddress & {
  readonly directory: string
  readonly purges: PurgeLog
  readonly now: () => number
  readonly onProblem: (error: unknown) => void
  readonly onWell?: () => void
  /** For the whole file. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** After this time the CMS is asked whether the file may still be seen. */
  readonly freshMs?: number
  readonly maxFiles?: number
  /** Of all files together. */
  readonly maxFolderBytes?: number
}

export type MediaAnswer =
  | { readonly kind: 'file'; readonly body: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable' }

export type MediaStore = {
  /** For a picture that this visitor asks for. */
  readonly give: (filename: string, visitor: string) => Promise<MediaAnswer>
  /** Removes every copy of a picture, in all its sizes, by how their names begin. */
  readonly forget: (stems: readonly string[]) => Promise<void>
  /** Resolves once every copy is on disk. */
  readonly settled: () => Promise<void>
}

type Check = { readonly at: number; readonly moment: Moment }

const imageTypes = /^image\/(?:avif|webp|jpeg|png)(?:;|$)/

/**
 * The CMS's pictures, with a copy on disk that also serves while the CMS is away. Any change of a picture in the CMS
 * makes the site ask again before it shows a copy, so a picture that was withdrawn is not shown from here.
 */
export const createMediaStore = (options: MediaStoreOptions): MediaStore => {
  const { purges, now, freshMs = 60 * 60_000, maxFiles = 20_000, maxFolderBytes = 2_000_000_000 } = options
  const folder = openCappedFolder({ ...options, maxFiles, maxBytes: maxFolderBytes })
  const checked = new Map<string, Check>()
  const oneAtATime = createSingleFlight<MediaAnswer>()

  const isFresh = (check: Check | undefined): boolean =>
    check !== undefined && now() - check.at < freshMs && !purges.touchedSince(['media'], check.moment)

  const find = async (filename: string, visitor: string): Promise<MediaAnswer> => {
    const copy = await folder.read(filename)
    if (copy !== null && isFresh(checked.get(filename))) return { kind: 'file', body: copy }
    const check = { at: now(), moment: purges.now() }
    // Of what there is a copy of, nobody made up the name.
    const answer = await download(options, filename, copy === null ? visitor : null)
    switch (answer.kind) {
      case 'file':
        checked.set(filename, check)
        // A disk that takes nothing costs the copy, not the picture.
        void folder.write(filename, answer.body)
        return answer
      case 'missing':
        checked.delete(filename)
        if (copy !== null) await folder.remove(filename)
        return answer
      case 'unavailable':
        return copy === null ? answer : { kind: 'file', body: copy }
    }
  }

  return {
    settled: folder.settled,
    forget: (stems) =>
      folder.removeEach((name) => {
        const isMeant = stems.some((stem) => name.startsWith(stem))
        if (isMeant) checked.delete(name)
        return isMeant
      }),
    give: (filename, visitor) => oneAtATime(filename, () => find(filename, visitor)),
  }
}

const download = async (
  options: MediaStoreOptions,
  filename: string,
  visitor: string | null,
): Promise<MediaAnswer> => {
  const { deadlineMs = 10_000, maxBytes = 12_000_000 } = options
  const response = await requestCms(options, {
    path: `/api/media/file/${filename}`,
    headers: { accept: '*/*' },
    visitor,
    deadlineMs,
    maxBytes,
    wants: ({ headers, ok }) => ok && imageTypes.test(headers.get('content-type') ?? ''),
  })
  if (typeof response === 'string') return { kind: 'unavailable' }
  const { bytes, status } = response
  if (bytes !== null) return { kind: 'file', body: bytes }
  return status >= 500 || status === 429 ? { kind: 'unavailable' } : { kind: 'missing' }
}
