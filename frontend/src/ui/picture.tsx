import type { ReactElement } from 'react'
import type { Picture as PictureModel, PictureFile } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'
import { languageMark } from './words.tsx'

type Props = {
  readonly picture: PictureModel
  readonly locale: Locale
  /** How wide the picture stands on the page, as in the `sizes` attribute. */
  readonly sizes: string
  readonly className: string
  /** The one picture a visitor sees first is not lazy. */
  readonly first?: boolean
  /** A picture beside words that say the same has no text of its own. */
  readonly decorative?: boolean
}

/** A picture in as many pixels as the screen needs, with its room kept free before it comes. */
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

// Inline styles are closed off by the page's security headers, so the focal point moves in five steps.
const focusClasses = ({ focalX, focalY }: PictureModel): string =>
  `focus-x-${step(focalX)} focus-y-${step(focalY)}`

const step = (percentage: number): number => Math.round(percentage / 25) * 25
