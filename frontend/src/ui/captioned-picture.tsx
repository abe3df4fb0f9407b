import type { ReactElement } from 'react'

import type { Text } from '#cms/models/localized.ts'
import type { Picture as PictureModel } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { Picture } from './picture.tsx'
import { Words } from './words.tsx'

type CaptionProps = {
  readonly picture: PictureModel
  readonly caption?: Text | null
  readonly locale: Locale
}

type Props = CaptionProps & { readonly sizes: string; readonly className?: string }

/** A picture with its caption and its maker below. */
export const CaptionedPicture = (props: Props): ReactElement => {
  const { picture, caption = null, locale, sizes, className = 'figure' } = props
  return (
    <figure className={className}>
      <Picture picture={picture} locale={locale} sizes={sizes} className="figure__image" />
      <Caption picture={picture} caption={caption} locale={locale} />
    </figure>
  )
}

/** The same between the blocks of a page, as wide as its column. */
export const PictureBlock = (props: Props): ReactElement => (
  <div className="column">
    <CaptionedPicture {...props} />
  </div>
)

/** The text below a picture: the caption and the maker. */
export const Caption = ({ picture, caption = null, locale }: CaptionProps): ReactElement | null => {
  const { credit } = picture
  if (caption === null && credit === null) return null
  return (
    <figcaption className="figure__caption">
      {caption !== null && <Words text={caption} locale={locale} />}
      {caption !== null && credit !== null && ' '}
      {credit !== null && translator(locale)('picture.credit', { credit })}
    </figcaption>
  )
}
