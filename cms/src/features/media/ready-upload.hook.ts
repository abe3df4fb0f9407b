import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'

import { actorOf } from '#access/actor.ts'
import { spoken } from '#i18n/words.ts'

import { type Crop, cropIn, partOf, withoutCrop } from './crop.rules.ts'
import { removeUnlessKept } from './kept-files.ts'
import { lookAtPicture, openPicture } from './open-picture.ts'
import { faultOf, type PictureFault, reasonOf } from './picture.rules.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** On every path a picture comes by, it is looked at before it is opened, and opened once before Payload makes its sizes. */
export const readyUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Access, which Payload asks later, refuses a stranger; no picture is opened for one.
  if (overrideAccess !== true && actorOf(req.user).kind === 'anonymous') return args
  const crop = cropIn(req.query)
  if (req.file) await readyFile(req, req.file, crop)
  else if (crop !== null) refuse(req, faultOfCut(crop))
  return args
}

const readyFile = async (req: PayloadRequest, file: UploadedFile, crop: Crop | null): Promise<void> => {
  const { fault, ...size } = await lookAtPicture(file.data)
  refuse(req, fault)
  const part = crop === null ? null : partOf(crop, size)
  if (crop !== null) refuse(req, part === null ? 'damaged' : faultOfCut(part))
  const data = await openPicture(file.data, part)
  if (data === null) return refuse(req, 'damaged')
  if (crop !== null) req.query = withoutCrop(req.query)
  // A name that nobody can guess and that says nothing about who is in it.
  const name = crypto.randomUUID()
  await removeUnlessKept(req, name)
  req.file = { ...file, data, mimetype: 'image/png', name: `${name}.png`, size: data.byteLength }
}

/** A cut is made of a picture of which all else is well. */
const faultOfCut = (cut: { height: number; width: number }): PictureFault | null =>
  faultOf({ ...cut, frames: 1, kind: 'png' })

const refuse = (req: PayloadRequest, fault: PictureFault | null): void => {
  if (fault === null) return
  const message = spoken(req.i18n, reasonOf(fault))
  throw new ValidationError({ collection: 'media', errors: [{ message, path: 'file' }], req })
}
