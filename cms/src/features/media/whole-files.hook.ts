import { readFile } from 'node:fs/promises'
import path from 'node:path'

import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { env } from '#env.ts'
import { spoken, words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { keepUntilCertain } from './kept-files.ts'

const oneAtATime = words('Vervang één foto tegelijk.', 'Replace one picture at a time.')

const pictureOf = async (req: PayloadRequest, id: number | string) =>
  asSystem(req, 'the files of a picture must be kept, whoever may read it').findByID({
    collection: 'media',
    depth: 0,
    disableErrors: true,
    id: String(id),
    trash: true,
  })

type Edits = {
  readonly crop?: unknown
  readonly focalPoint?: { readonly x?: unknown; readonly y?: unknown }
  readonly heightInPixels?: unknown
  readonly widthInPixels?: unknown
}

const isEdited = (edits: Edits, { focalX, focalY }: { focalX?: unknown; focalY?: unknown }): boolean => {
  const { crop, focalPoint, heightInPixels, widthInPixels } = edits
  const isMoved =
    focalPoint !== undefined && (Number(focalPoint.x) !== focalX || Number(focalPoint.y) !== focalY)
  return Boolean(crop) || Boolean(heightInPixels) || Boolean(widthInPixels) || isMoved
}

/**
 * Before an update: an edited picture is written to files with new names, like a new one. Payload would overwrite the
 * old files, which visitors see until the change is committed.
 */
export const newNamesForEdits: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { uploadEdits } = req.query
  const edits = typeof uploadEdits === 'object' && uploadEdits !== null ? (uploadEdits as Edits) : null
  if (!req.file && edits === null) return args
  const { id } = args as { readonly id?: number | string }
  if (id === undefined) throw new APIError(spoken(req.i18n, oneAtATime), 400, undefined, true)
  const picture = await pictureOf(req, id)
  if (picture === null) return args
  if (!req.file && edits !== null && picture.filename && isEdited(edits, picture)) {
    const data = await readFile(path.join(env().DATA_DIR, 'media', path.basename(picture.filename)))
    const mimetype = picture.mimeType ?? 'image/webp'
    req.file = { data, mimetype, name: picture.filename, size: data.byteLength }
  }
  if (req.file) await keepUntilCertain(req, picture)
  return args
}

/** Before a picture is removed: its files are kept until that is committed. */
export const filesStayUntilGone: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const picture = await pictureOf(req, id)
  if (picture !== null) await keepUntilCertain(req, picture)
}
