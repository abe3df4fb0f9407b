import type { ReactElement } from 'react'

import type { Picture as PictureModel } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'

import { GarlandPicture } from './garland.tsx'
import { Picture } from './picture.tsx'

type Props = {
  readonly picture: PictureModel | null
  /** Selects the garland that is drawn when there is no picture. */
  readonly id: string
  readonly format: 'tall' | 'wide'
  readonly locale: Locale
  readonly sizes: string
  readonly first?: boolean
  readonly decorative?: boolean
}

/** A picture that fills its frame, or a garland when there is no picture. */
export const CoverPicture = (props: Props): ReactElement => {
  const { picture, id, format, locale, sizes, first = false, decorative = false } = props
  if (picture === null) return <GarlandPicture id={id} format={format} />
  return (
    <Picture
      picture={picture}
      locale={locale}
      sizes={sizes}
      className="cover"
      first={first}
      decorative={decorative}
    />
  )
}
