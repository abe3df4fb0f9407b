import * as v from 'valibot'

export const manifestName = 'manifest.json'

/**
 * Files that belong to a backup besides the database: uploads, the secrets of links and passwords, and the mark that
 * stops a start from filling the database.
 */
export const keptFiles = ['media', 'secrets.env', 'filled'] as const

const manifestSchema = v.object({
  database: v.picklist(['mongodb', 'sqlite']),
  format: v.literal(1),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** The description that a backup holds of itself. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Reads the description of a backup; null when it is not ours, or was made by a later version than this program. */
export const readManifest = (text: string): Manifest | null => {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** `welkom-hier-2026-11-28T105626.tar.gz`: the name holds the time in UTC, so that names sort by time. */
export const fileNameFor = (now: Date): string =>
  `welkom-hier-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`

/**
 * Lies in the data folder after a restore, until the people who were erased since the backup have been erased again.
 */
export const restoredName = 'restored.json'

const restoredSchema = v.object({ backups: v.string(), madeAt: v.pipe(v.string(), v.isoTimestamp()) })

/** The time of the backup that was restored, and the folder that it came from. */
export type RestoredFrom = v.InferOutput<typeof restoredSchema>

export const restoredText = (from: RestoredFrom): string => JSON.stringify(from)

/** Null when no erasing is left to do after a restore. */
export const readRestored = (text: string): RestoredFrom | null => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), restoredSchema), text)
  return parsed.success ? parsed.output : null
}
