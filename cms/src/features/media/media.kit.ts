import { lookAtPicture } from './open-picture.ts'
import type { PictureFault } from './picture.rules.ts'

/** Why a picture would not be taken, as its head tells; null when it may be opened. */
export const faultOfPicture = async (bytes: Buffer): Promise<PictureFault | null> =>
  (await lookAtPicture(bytes)).fault
