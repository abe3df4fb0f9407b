import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { APIError, type CollectionBeforeOperationHook, type SanitizedConfig } from 'payload'

import { env } from '#env.ts'
import { spoken, words } from '#i18n/words.ts'
import { freeSpace, probe } from '#platform/storage/probe.ts'
import { tellFull } from '#platform/storage/storage-fault.ts'

const folder = path.join(env().DATA_DIR, 'media')

/** More than the largest picture needs in all its sizes; the rest of the disk is for the database. */
const room = 32 * 1024 ** 2

const noRoom = words(
  'De foto is niet bewaard: de schijf is vol of kan niet worden beschreven. Waarschuw de beheerder.',
  'The picture has not been kept: the disk is full or can’t be written. Warn the administrator.',
)

const hasRoom = async (): Promise<boolean> => {
  mkdirSync(folder, { recursive: true })
  return (freeSpace(folder) ?? room) >= room && (await probe(folder)) === null
}

/** Runs before anything is written, and before a replaced picture is removed. */
export const refuseWithoutRoom: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isUpload = req.file !== undefined || req.query?.['uploadEdits'] !== undefined
  if ((operation !== 'create' && operation !== 'update') || !isUpload || (await hasRoom())) return args
  tellFull(req.payload)
  throw new APIError(spoken(req.i18n, noRoom), 507, undefined, true)
}

type AfterError = NonNullable<SanitizedConfig['hooks']['afterError']>[number]

/** A picture that could not be written failed because the disk is full, whatever error Payload reports. */
export const tellWithoutRoom: AfterError = async ({ req, result }) => {
  if (req.file === undefined || (await hasRoom())) return
  return { response: { ...result, errors: [{ message: spoken(req.i18n, noRoom) }] }, status: 507 }
}
