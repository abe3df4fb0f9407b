import { lookAtPicture } from './open-picture.ts'
import type { PictureFault } from './picture.rules.ts'

/** Why a picture would be refused, by the head of its file; null when it may be opened. */
export const faultOfPicture = async (bytes: Buffer): Promise<PictureFault | null> =>
  (await lookAtPicture(bytes)).fault
