import * as v from 'valibot'

export const manifestName = 'manifest.json'

/** What goes along with the database: uploads, the secrets that links and passwords hang on, and that a start fills nothing. */
export const keptFiles = ['media', 'secrets.env', 'filled'] as const

const manifestSchema = v.object({
  database: v.picklist(['mongodb', 'sqlite']),
  format: v.literal(1),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** What a backup says of itself. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Reads what a backup says of itself; null when it is none of ours, or of a later version than this program. */
export const readManifest = (text: string): Manifest | null => {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** `welkom-hier-2026-11-28T105626.tar.gz`: sorted by name is sorted by time, in UTC. */
export const fileNameFor = (now: Date): string =>
  `welkom-hier-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`

/** Lies in the data folder after a restore until who was erased since has been erased again. */
export const restoredName = 'restored.json'

const restoredSchema = v.object({ backups: v.string(), madeAt: v.pipe(v.string(), v.isoTimestamp()) })

/** From when the backup is that was put in place, and the folder that it came from. */
export type RestoredFrom = v.InferOutput<typeof restoredSchema>

export const restoredText = (from: RestoredFrom): string => JSON.stringify(from)

/** Null when there is nothing left to do after a restore. */
export const readRestored = (text: string): RestoredFrom | null => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), restoredSchema), text)
  return parsed.success ? parsed.output : null
}
