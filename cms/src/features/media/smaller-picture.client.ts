'use client'

import { faultOf, kindOf, mostBytes, type PictureFault, type PictureKind } from './picture.rules.ts'

/** Larger than the largest picture that is kept, so that a quarter of it may still be cut away. */
const largestSent = 3200
/** Twelve of these go over the line of a phone within a minute. */
const light = 1_500_000
/** The texts of a form travel with its file. */
const mostOfFile = mostBytes - 300_000

/** A picture that may travel, or why it may not. */
export type Readied =
  { readonly fault: PictureFault | 'heavy' } | { readonly fault: null; readonly file: File }

/**
 * Makes a picture small enough for the line of a phone, upright and without the data of its file. What this browser
 * can't open travels as it is: the CMS reads more kinds, such as HEIC.
 */
export const readyPicture = async (file: File): Promise<Readied> => {
  const kind = kindOf(new Uint8Array(await file.slice(0, 64).arrayBuffer()))
  if (kind === null) return { fault: 'kind' }
  const image = await opened(file)
  if (image === null) return withinLimit(file)
  const [width, height] = [image.naturalWidth, image.naturalHeight]
  if (faultOf({ height, kind, streams: true, width }) === 'long') return { fault: 'long' }
  const scale = Math.min(1, largestSent / Math.max(width, height))
  if (scale === 1 && file.size <= light) return { fault: null, file }
  const smaller = await drawn(image, { height: height * scale, kind, name: file.name, width: width * scale })
  return withinLimit(smaller !== null && smaller.size < file.size ? smaller : file)
}

const withinLimit = (file: File): Readied =>
  file.size > mostOfFile ? { fault: 'heavy' } : { fault: null, file }

/** Its head is read here; its points only when it is drawn. */
const opened = async (file: File): Promise<HTMLImageElement | null> => {
  const image = new Image()
  const url = URL.createObjectURL(file)
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve)
      image.addEventListener('error', reject)
      image.src = url
    })
    return image
  } catch {
    return null
  } finally {
    // An image that is there keeps its bytes.
    URL.revokeObjectURL(url)
  }
}

type Wish = {
  readonly height: number
  readonly kind: PictureKind
  readonly name: string
  readonly width: number
}

const drawn = async (image: HTMLImageElement, { height, kind, name, width }: Wish): Promise<File | null> => {
  const canvas = document.createElement('canvas')
  canvas.height = Math.max(1, Math.round(height))
  canvas.width = Math.max(1, Math.round(width))
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  // Only these two kinds are never transparent.
  const type = kind === 'jpeg' || kind === 'heic' ? 'image/jpeg' : 'image/webp'
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85))
  if (blob === null) return null
  // A browser that can't write WebP makes a PNG.
  const ending = blob.type.slice('image/'.length)
  return new File([blob], `${name.replace(/\.\w+$/, '')}.${ending}`, { type: blob.type })
}
