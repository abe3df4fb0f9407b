import type { FestivalCard } from '#cms/models/festival.ts'
import { oEmbedPath } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { defineDocument, found, type LoadContext, type Refused } from '#site/page.ts'

import { embedPath } from './embed-choice.rules.ts'
import { embeddable, frameMarkup, oEmbedXml, type Embeddable, type OEmbed } from './oembed.rules.ts'

const refused = (status: number, title: string, detail: string): Refused => ({
  kind: 'refused',
  status,
  title,
  detail,
})

const standardSize = { width: 640, festivalHeight: 320, listHeight: 640 }
const least = 120

/** oEmbed 1.0: describes what another site shows when an editor there pastes an address of ours. */
export const oEmbed = defineDocument({
  path: { nl: oEmbedPath },
  query: ['url', 'format', 'maxwidth', 'maxheight'],
  open: true,
  write: async (context) => {
    const { query, siteUrl } = context
    const format = query['format'] ?? 'json'
    if (format !== 'json' && format !== 'xml') {
      return refused(501, 'Not implemented', 'The format must be json or xml.')
    }
    const sizes = [limitOf(query['maxwidth']), limitOf(query['maxheight'])] as const
    if (sizes.includes(null))
      return refused(400, 'Bad request', `A size is a whole number from ${least} pixels.`)
    const what = embeddable(query['url'] ?? '', siteUrl)
    const answer =
      what === null ? null : await answerFor(what, context, { width: sizes[0] ?? 0, height: sizes[1] ?? 0 })
    if (answer === null)
      return refused(404, 'Not found', 'This is no address of a festival or agenda on this site.')
    return format === 'json'
      ? found({ type: 'application/json; charset=utf-8', body: JSON.stringify(answer) })
      : found({ type: 'text/xml; charset=utf-8', body: oEmbedXml(answer) })
  },
})

/** A limit in pixels; infinite when none is given; null when it is invalid or too small. */
const limitOf = (text: string | undefined): number | null => {
  if (text === undefined) return Number.POSITIVE_INFINITY
  return /^\d{1,5}$/.test(text) && Number(text) >= least ? Number(text) : null
}

type Size = { readonly width: number; readonly height: number }

const answerFor = async (what: Embeddable, context: LoadContext, most: Size): Promise<OEmbed | null> => {
  const { siteUrl, settings } = context
  const { locale } = what
  const provider = {
    provider_name: settings.name,
    provider_url: siteUrl + pathTo('home', locale),
    cache_age: 3600,
  }
  if (what.kind === 'list') {
    const title = translator(locale)('festivals.title')
    const url = siteUrl + embedPath({}, locale)
    return {
      version: '1.0',
      type: 'rich',
      title,
      ...provider,
      ...frame(url, title, most, standardSize.listHeight),
    }
  }
  const festival = await context.queries.inLanguage(locale).festival(what.slug)
  if (festival === null) return null
  const url = siteUrl + embedPath({ festival: festival.slug }, locale)
  return {
    version: '1.0',
    type: 'rich',
    title: festival.title.value,
    ...(festival.organisation !== null && {
      author_name: festival.organisation.name,
      author_url: siteUrl + pathTo('organisation', locale, festival.organisation.slug),
    }),
    ...provider,
    ...thumbnail(festival, siteUrl, most),
    ...frame(url, festival.title.value, most, standardSize.festivalHeight),
  }
}

const frame = (url: string, title: string, most: Size, standardHeight: number): OEmbed => {
  const width = Math.min(standardSize.width, most.width)
  const height = Math.min(standardHeight, most.height)
  return { html: frameMarkup({ url, title, width: String(width), height }), width, height }
}

/** The widest picture within the limits. */
const thumbnail = ({ pictures }: FestivalCard, siteUrl: string, most: Size): OEmbed => {
  const fitting = (pictures[0]?.files ?? []).filter(
    ({ width, height }) => width <= Math.min(most.width, 1280) && height <= most.height,
  )
  const file = fitting.at(-1)
  if (file === undefined) return {}
  return {
    thumbnail_url: siteUrl + file.url,
    thumbnail_width: file.width,
    thumbnail_height: file.height,
  }
}
