import type { Listing } from '#cms/reader.ts'
import { openDataPaths } from '#i18n/document-paths.ts'
import {
  defineDocument,
  found,
  notFound,
  type LoadContext,
  type Loaded,
  type Refused,
  type Written,
} from '#site/page.ts'

import { openApi } from './openapi.rules.ts'
import {
  conditionsOf,
  festivalsQuestion,
  oneQuestion,
  organisationsQuestion,
  readFestivalsQuestion,
  readQuestion,
  usualLimit,
} from './question.rules.ts'
import { festivalResource, organisationResource } from './resources.rules.ts'
import type { PageResource } from './schemas.rules.ts'

const json = (body: object): Loaded<Written> =>
  found({ type: 'application/json; charset=utf-8', body: JSON.stringify(body) })

export const openFestivals = defineDocument({
  path: { nl: openDataPaths.festivals },
  query: Object.keys(festivalsQuestion.entries),
  open: true,
  write: async (context) => {
    const read = readFestivalsQuestion(context.query)
    if (read.kind === 'refused') return read
    const { question } = read
    const { locale, page, limit } = question
    const queries = context.queries.inLanguage(locale)
    const organisation =
      question.organisation === undefined ? null : await queries.organisation(question.organisation)
    if (question.organisation !== undefined && organisation === null) return unknownOrganisation
    const conditions = conditionsOf(question, organisation?.id ?? null)
    const isKept = Object.keys(conditions).length === 0 && limit === usualLimit
    const list = await queries.allFestivals(conditions, { page, limit, isKept })
    return listed(list, context, (festival) => festivalResource(festival, { ...context, locale }))
  },
})

export const openFestival = defineDocument({
  path: { nl: openDataPaths.festival },
  query: Object.keys(oneQuestion.entries),
  records: 'festivals',
  open: true,
  write: async (context) => {
    const read = readQuestion(oneQuestion, context.query)
    if (read.kind === 'refused') return read
    const { locale } = read.question
    const festival = await context.queries.inLanguage(locale).festival(context.params['slug'] ?? '')
    return festival === null ? notFound : json(festivalResource(festival, { ...context, locale }))
  },
})

export const openOrganisations = defineDocument({
  path: { nl: openDataPaths.organisations },
  query: Object.keys(organisationsQuestion.entries),
  open: true,
  write: async (context) => {
    const read = readQuestion(organisationsQuestion, context.query)
    if (read.kind === 'refused') return read
    const { locale, page, limit } = read.question
    const list = await context.queries.inLanguage(locale).organisations(page, limit, limit === usualLimit)
    return listed(list, context, (organisation) => organisationResource(organisation, { ...context, locale }))
  },
})

export const openOrganisation = defineDocument({
  path: { nl: openDataPaths.organisation },
  query: Object.keys(oneQuestion.entries),
  records: 'organisations',
  open: true,
  write: async (context) => {
    const read = readQuestion(oneQuestion, context.query)
    if (read.kind === 'refused') return read
    const { locale } = read.question
    const organisation = await context.queries.inLanguage(locale).organisation(context.params['slug'] ?? '')
    return organisation === null ? notFound : json(organisationResource(organisation, { ...context, locale }))
  },
})

export const openApiDescription = defineDocument({
  path: { nl: openDataPaths.description },
  open: true,
  write: async ({ siteUrl, settings }) => json(openApi(siteUrl, settings.name)),
})

const unknownOrganisation: Refused = {
  kind: 'refused',
  status: 404,
  title: 'Not found',
  detail: 'There is no organisation with this slug.',
}

/** One page of a list, with the address of the next page. */
const listed = <T>(
  list: Listing<T>,
  { query, siteUrl, path }: LoadContext,
  resource: (item: T) => object,
): Loaded<Written> => {
  const { items, page, pages, total } = list
  const search = new URLSearchParams({ ...query, page: String(page + 1) })
  const next = page < pages ? `${siteUrl}${path}?${search.toString()}` : null
  const written: PageResource<object> = { items: items.map(resource), page, pages, total, next }
  return json(written)
}
