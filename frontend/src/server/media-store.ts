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
  /** Time limit for downloading the whole file. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** After this time, the site asks the CMS whether it may still show the file. */
  readonly freshMs?: number
  readonly maxFiles?: number
  /** The limit for all files together. */
  readonly maxFolderBytes?: number
}

export type MediaAnswer =
  | { readonly kind: 'file'; readonly body: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable' }

export type MediaStore = {
  /** Gives a picture that this visitor asks for. */
  readonly give: (filename: string, visitor: string) => Promise<MediaAnswer>
  /** Removes every copy of a picture, in all sizes, by the start of the file names. */
  readonly forget: (stems: readonly string[]) => Promise<void>
  /** Resolves once every copy is on disk. */
  readonly settled: () => Promise<void>
}

type Check = { readonly at: number; readonly moment: Moment }

const imageTypes = /^image\/(?:avif|webp|jpeg|png)(?:;|$)/

/**
 * The CMS's pictures, with copies on disk for when the CMS can't be reached. After any change of a picture in the CMS,
 * the site asks the CMS again before it shows a copy, so a withdrawn picture is not shown from a copy.
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
    // A name for which a copy exists was not made up by a visitor, so no visitor's limit counts.
    const answer = await download(options, filename, copy === null ? visitor : null)
    switch (answer.kind) {
      case 'file':
        checked.set(filename, check)
        // If the disk refuses the write, only the copy is missing; the picture is still sent.
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
