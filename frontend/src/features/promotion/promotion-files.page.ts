import type { Festival } from '#cms/models/festival.ts'
import { documentPaths } from '#i18n/document-paths.ts'
import { defineDocument, found, notFound, type LoadContext, type Loaded, type Written } from '#server/page.ts'
import { toOutlines, toPng } from './lettering.ts'
import { poster, posterSize } from './poster.tsx'
import { promotionOf } from './promotion.rules.ts'
import { shareImage } from './share-image.tsx'
import { toPdf } from './to-pdf.ts'

const ofFestival = async (
  context: LoadContext,
  write: (festival: Festival) => Promise<Written> | Written,
): Promise<Loaded<Written>> => {
  const festival = await context.queries.festival(context.params['slug'] ?? '')
  if (festival === null) return notFound
  return found({ lastModified: festival.updatedAt, ...(await write(festival)) })
}

const promotion = (festival: Festival, { locale, siteUrl, settings }: LoadContext) =>
  promotionOf(festival, { locale, siteUrl, site: settings.name })

/** The picture beside a link, 1200 by 630. */
export const festivalShareImage = defineDocument({
  path: documentPaths.shareImage,
  records: 'festivals',
  open: true,
  write: (context) =>
    ofFestival(context, (festival) => ({
      type: 'image/png',
      body: toPng(shareImage(promotion(festival, context))),
    })),
})

/** The poster, to be printed on A4 or larger. */
export const festivalPoster = defineDocument({
  path: documentPaths.poster,
  records: 'festivals',
  open: true,
  write: (context) =>
    ofFestival(context, async (festival) => {
      const drawn = promotion(festival, context)
      return {
        type: 'application/pdf',
        headers: { 'Content-Disposition': `inline; filename="poster-${festival.slug}.pdf"` },
        body: await toPdf({
          outlines: toOutlines(poster(drawn)),
          width: posterSize.width,
          title: drawn.title.value,
          author: drawn.organiser ?? drawn.site,
          language: context.locale,
          changedAt: festival.updatedAt ?? new Date(0),
          link: drawn.url,
        }),
      }
    }),
})
