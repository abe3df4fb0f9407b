import type { Festival } from '#cms/models/festival.ts'

import { toOutlines, toPng } from './lettering.ts'
import { poster, posterSize } from './poster.tsx'
import type { Promotion } from './promotion.rules.ts'
import { shareImage } from './share-image.tsx'
import { toPdf } from './to-pdf.ts'

/** The picture beside a link, as PNG. */
export const shareImageFile = (promotion: Promotion): Buffer => toPng(shareImage(promotion))

/** The poster, as PDF. */
export const posterFile = (promotion: Promotion, { updatedAt }: Festival): Promise<Buffer> =>
  toPdf({
    outlines: toOutlines(poster(promotion)),
    width: posterSize.width,
    title: promotion.title.value,
    author: promotion.organiser ?? promotion.site,
    language: promotion.locale,
    changedAt: updatedAt ?? new Date(0),
    link: promotion.url,
  })
