import sharp, { type Sharp } from 'sharp'

/** JPEG knows no transparency, and its writer makes what is transparent black: a logo became a black box. */
const onWhite = (picture: Sharp): Sharp => {
  const clone = picture.clone.bind(picture)
  const toFormat = picture.toFormat.bind(picture)
  picture.clone = () => onWhite(clone())
  picture.toFormat = (format, options) => {
    if (format === 'jpeg') picture.flatten({ background: '#ffffff' })
    return toFormat(format, options)
  }
  return picture
}

const open = (...given: Parameters<typeof sharp>): Sharp => onWhite(sharp(...given))

/** What Payload makes the sizes of pictures with; it has no setting for the ground of a transparent picture. */
export const sharpOnWhite: typeof sharp = Object.assign(open, sharp)
