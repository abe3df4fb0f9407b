import { mkdirSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { APIError, type CollectionBeforeOperationHook, type SanitizedConfig } from 'payload'

import { env } from '#env.ts'
import { spoken, words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'
import { freeSpace, probe } from '#platform/storage/probe.ts'

const folder = path.join(env.DATA_DIR, 'media')

/** More than the largest picture takes in all its sizes; what is left is for the database. */
const room = 32 * 1024 ** 2

const noRoom = words(
  'De foto is niet bewaard: de schijf is vol of kan niet worden beschreven. Waarschuw de beheerder.',
  'The picture has not been kept: the disk is full or can’t be written. Warn the administrator.',
)

const hasRoom = async (): Promise<boolean> => {
  mkdirSync(folder, { recursive: true })
  return (freeSpace(folder) ?? room) >= room && (await probe(folder)) === null
}

/** Asked before anything is written, and before a picture that is replaced goes. */
export const refuseWithoutRoom: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isUpload = req.file !== undefined || req.query?.['uploadEdits'] !== undefined
  if ((operation !== 'create' && operation !== 'update') || !isUpload || (await hasRoom())) return args
  throw new APIError(spoken(req.i18n, noRoom), 507, undefined, true)
}

type AfterError = NonNullable<SanitizedConfig['hooks']['afterError']>[number]

/** The name that an upload was given; all its sizes begin with it. */
const givenName = (name: unknown): string | null =>
  typeof name === 'string'
    ? (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?=\.)/.exec(name)?.[0] ?? null)
    : null

/** What Payload had written of a picture when its request failed goes again, unless its record was made all the same. */
export const removeUnfinished: AfterError = async ({ req, result }) => {
  const name = givenName(req.file?.name)
  if (name === null) return
  const { totalDocs } = await asSystem(
    req,
    'whether the record of a file was made says nothing to anybody',
  ).count({
    collection: 'media',
    trash: true,
    where: { filename: { like: name } },
  })
  if (totalDocs > 0) return
  const left = readdirSync(folder).filter((file) => file.startsWith(name))
  await Promise.all(left.map((file) => rm(path.join(folder, file), { force: true })))
  if (await hasRoom()) return
  return { response: { ...result, errors: [{ message: spoken(req.i18n, noRoom) }] }, status: 507 }
}
