import type { ReactElement } from 'react'

import type { PictureFile, Picture as PictureModel } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'

import { languageMark } from './words.tsx'

type Props = {
  readonly picture: PictureModel
  readonly locale: Locale
  /** The width of the picture on the page, as in the `sizes` attribute. */
  readonly sizes: string
  readonly className: string
  /** True for the picture that a visitor sees first: it is not loaded lazily. */
  readonly first?: boolean
  /** True for a picture next to text that says the same: it gets an empty `alt`. */
  readonly decorative?: boolean
}

/** A picture in the resolution that the screen needs; its space is reserved before it loads. */
export const Picture = (props: Props): ReactElement => {
  const { picture, locale, sizes, className, first = false, decorative = false } = props
  const { files, smaller, largest, alt } = picture
  const mark = decorative || alt === null ? null : languageMark(alt.lang, locale)
  const image = (
    <img
      className={`${className} ${focusClasses(picture)}`}
      src={(files[0] ?? largest).url}
      srcSet={srcSetOf(files)}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={decorative ? '' : (alt?.value ?? '')}
      lang={mark?.lang}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
    />
  )
  if (smaller.length === 0) return image
  return (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(smaller)} sizes={sizes} />
      {image}
    </picture>
  )
}

const srcSetOf = (files: readonly PictureFile[]): string =>
  files.map(({ url, width }) => `${url} ${width}w`).join(', ')

// The page's security headers forbid inline styles, so the focal point is one of five classes.
const focusClasses = ({ focalX, focalY }: PictureModel): string =>
  `focus-x-${step(focalX)} focus-y-${step(focalY)}`

const step = (percentage: number): number => Math.round(percentage / 25) * 25
