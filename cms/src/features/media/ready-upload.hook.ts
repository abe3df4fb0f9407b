import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { spoken } from '#i18n/words.ts'

import { cropIn, partOf, withoutCrop, type Crop } from './crop.rules.ts'
import { removeUnlessKept } from './kept-files.ts'
import { lookAtPicture, openPicture } from './open-picture.ts'
import { faultOf, reasonOf, type PictureFault } from './picture.rules.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Checks the head of every picture before it is opened, and opens it once before Payload makes its sizes. */
export const readyUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload checks access later and refuses a visitor without account; no picture is opened for that visitor.
  if (overrideAccess !== true && actorOf(req.user).kind === 'anonymous') return args
  const crop = cropIn(req.query)
  if (req.file) await readyFile(req, req.file, crop)
  else if (crop !== null) refuse(req, faultOfCut(crop))
  return args
}

const readyFile = async (req: PayloadRequest, file: UploadedFile, crop: Crop | null): Promise<void> => {
  const { fault, head } = await lookAtPicture(file.data)
  if (fault !== null) return refuse(req, fault)
  const part = crop === null ? null : partOf(crop, head)
  if (crop !== null) refuse(req, part === null ? 'damaged' : faultOfCut(part))
  const data = await openPicture(file.data, head, part)
  if (data === null) return refuse(req, 'damaged')
  if (crop !== null) req.query = withoutCrop(req.query)
  // A name that cannot be guessed and doesn't tell who is in the picture.
  const name = crypto.randomUUID()
  await removeUnlessKept(req, name)
  req.file = { ...file, data, mimetype: 'image/png', name: `${name}.png`, size: data.byteLength }
}

/** A crop is made only of a picture that passes all other checks. */
const faultOfCut = (cut: { height: number; width: number }): PictureFault | null =>
  faultOf({ ...cut, kind: 'png', streams: true })

const refuse = (req: PayloadRequest, fault: PictureFault | null): void => {
  if (fault === null) return
  const message = spoken(req.i18n, reasonOf(fault))
  throw new ValidationError({ collection: 'media', errors: [{ message, path: 'file' }], req }, req.t)
}
