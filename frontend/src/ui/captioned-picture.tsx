import type { ReactElement } from 'react'
import type { Text } from '#cms/models/localized.ts'
import type { Picture as PictureModel } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Picture } from './picture.tsx'
import { Words } from './words.tsx'

type Props = {
  readonly picture: PictureModel
  readonly caption: Text | null
  readonly locale: Locale
  readonly sizes: string
  readonly className: string
}

/** A picture over the width of its column, with what it shows and who made it below. */
export const CaptionedPicture = ({ picture, caption, locale, sizes, className }: Props): ReactElement => (
  <div className="column">
    <figure className={className}>
      <Picture picture={picture} locale={locale} sizes={sizes} className="figure__image" />
      {(caption !== null || picture.credit !== null) && (
        <figcaption className="figure__caption">
          {caption !== null && <Words text={caption} locale={locale} />}{' '}
          {picture.credit !== null && translator(locale)('picture.credit', { credit: picture.credit })}
        </figcaption>
      )}
    </figure>
  </div>
)
