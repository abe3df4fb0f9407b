import type { ReactElement } from 'react'

import type { Picture as PictureModel } from '#cms/models/media.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { CaptionedPicture } from '#ui/captioned-picture.tsx'

type Props = { readonly pictures: readonly PictureModel[]; readonly locale: Locale }

/** The pictures besides the cover. */
export const FestivalPictures = ({ pictures, locale }: Props): ReactElement | null => {
  const t = translator(locale)
  if (pictures.length === 0) return null
  return (
    <section className="gallery" aria-labelledby="pictures">
      <h2 id="pictures">{t('festival.pictures')}</h2>
      <ul>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <CaptionedPicture
              picture={picture}
              locale={locale}
              sizes="(min-width: 62rem) 38rem, (min-width: 36rem) 46vw, 92vw"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
