import type { Festival } from '#cms/models/festival.ts'
import { documentPaths } from '#i18n/document-paths.ts'
import { defineDocument, found, notFound, type LoadContext, type Loaded, type Written } from '#site/page.ts'

import { promotionOf } from './promotion.rules.ts'

/** The drawing libraries need 40 MB of memory, so they are loaded only when a visitor asks for a drawing. */
const drawings = () => import('./drawings.ts')

const ofFestival = async (
  context: LoadContext,
  write: (festival: Festival) => Promise<Written>,
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
    ofFestival(context, async (festival) => ({
      type: 'image/png',
      body: (await drawings()).shareImageFile(promotion(festival, context)),
    })),
})

/** The poster, for printing on A4 or larger. */
export const festivalPoster = defineDocument({
  path: documentPaths.poster,
  records: 'festivals',
  open: true,
  write: (context) =>
    ofFestival(context, async (festival) => ({
      type: 'application/pdf',
      headers: { 'Content-Disposition': `inline; filename="poster-${festival.slug}.pdf"` },
      body: await (await drawings()).posterFile(promotion(festival, context), festival),
    })),
})
