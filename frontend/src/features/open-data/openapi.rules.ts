import { provinces, spokenLanguages } from '#cms/models/places.ts'
import { eventStatuses } from '#cms/models/festival.ts'
import { openDataPaths } from '#i18n/document-paths.ts'
import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

/** The description of the open data (OpenAPI 3.1): what may be asked, and what every answer looks like. */

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const address: Schema = { type: 'string', format: 'uri' }
const moment: Schema = { type: 'string', format: 'date-time' }
const flag: Schema = { type: 'boolean' }
const number: Schema = { type: 'number' }
const whole: Schema = { type: 'integer', minimum: 0 }

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** An object whose properties are always there; absence is null. */
const record = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
})

const page = (of: string): Schema =>
  record('One page of a list', {
    items: listOf(named(of)),
    page: whole,
    pages: whole,
    total: whole,
    next: orNull(address),
  })

const schemas: Readonly<Record<string, Schema>> = {
  Text: record('A text and the language it is in: the one asked for, else Dutch', {
    value: text,
    lang: oneOf(locales),
  }),
  Picture: record('A picture; the credit belongs beside it', {
    url: address,
    width: whole,
    height: whole,
    alt: orNull(named('Text')),
    credit: orNull(text),
  }),
  OrganisationLink: record('An organisation, in short', { id: text, slug: text, name: text, url: address }),
  Slot: record('One day, or a part of one, with the offset of that day', { start: moment, end: moment }),
  Venue: record('Where it is', {
    name: text,
    street: orNull(text),
    postcode: orNull(text),
    municipality: text,
    province: orNull(oneOf(provinces)),
    latitude: orNull(number),
    longitude: orNull(number),
    directions: orNull(named('Text')),
  }),
  ProgrammeItem: record('A part of the programme, in wall time of its zone', {
    day: orNull({ type: 'string', format: 'date' }),
    time: orNull(text),
    stage: orNull(text),
    title: named('Text'),
    who: orNull(text),
  }),
  Festival: record('A festival or activity. `slots` says when; an empty one is not known yet', {
    id: text,
    slug: text,
    url: address,
    calendar: address,
    kind: oneOf(['festival', 'activity']),
    title: named('Text'),
    summary: orNull(named('Text')),
    status: oneOf(eventStatuses),
    statusReason: orNull(named('Text')),
    timeZone: text,
    slots: listOf(named('Slot')),
    previousStart: orNull(moment),
    venue: orNull(named('Venue')),
    organisation: orNull(named('OrganisationLink')),
    partners: listOf(named('OrganisationLink')),
    languages: listOf(oneOf(spokenLanguages)),
    interpreter: flag,
    admission: orNull(oneOf(['free', 'donation', 'paid'])),
    price: orNull(named('Text')),
    children: flag,
    wheelchair: flag,
    hearingLoop: flag,
    quietRoom: flag,
    publicTransport: orNull(named('Text')),
    registration: record('How to sign up, where that is needed', {
      url: orNull(text),
      note: orNull(named('Text')),
    }),
    pictures: listOf(named('Picture')),
    programme: listOf(named('ProgrammeItem')),
    translatedIn: listOf(oneOf(locales)),
    example: flag,
    updatedAt: orNull(moment),
  }),
  Organisation: record('A local organisation', {
    id: text,
    slug: text,
    url: address,
    calendar: address,
    name: text,
    summary: orNull(named('Text')),
    website: orNull(text),
    municipality: orNull(text),
    province: orNull(oneOf(provinces)),
    logo: orNull(named('Picture')),
    translatedIn: listOf(oneOf(locales)),
    example: flag,
    updatedAt: orNull(moment),
  }),
  FestivalPage: page('Festival'),
  OrganisationPage: page('Organisation'),
  Problem: record('What went wrong (RFC 9457)', { type: text, title: text, status: whole, detail: text }),
}

/** What the list of festivals may be asked; the words for it are those of the page that explains them. */
export const festivalParameters = [
  'province',
  'municipality',
  'organisation',
  'from',
  'until',
  'updatedSince',
  'locale',
  'page',
  'limit',
] as const

type ParameterName = (typeof festivalParameters)[number]

const english = translator('en')

const parameter = (name: ParameterName, schema: Schema): Schema => ({
  name,
  in: 'query',
  required: false,
  description: english(`openData.parameter.${name}`),
  schema,
})

const schemaOf: Readonly<Record<ParameterName, Schema>> = {
  province: oneOf(provinces),
  municipality: text,
  organisation: text,
  from: { type: 'string', format: 'date' },
  until: { type: 'string', format: 'date' },
  updatedSince: moment,
  locale: { ...oneOf(locales), default: 'nl' },
  page: { type: 'integer', minimum: 1, maximum: 1000, default: 1 },
  limit: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
}

const parameters = (names: readonly ParameterName[]): readonly Schema[] =>
  names.map((name) => parameter(name, schemaOf[name]))

const slug = { name: 'slug', in: 'path', required: true, schema: text }

const answer = (description: string, schema: string, type = 'application/json'): Schema => ({
  description,
  content: { [type]: { schema: named(schema) } },
})

const problem = (description: string): Schema => answer(description, 'Problem', 'application/problem+json')

const operation = (id: string, summary: string, schema: string, parameters: readonly Schema[]): Schema => ({
  get: {
    operationId: id,
    summary,
    parameters,
    responses: {
      200: answer('Found. The ETag in it may be sent back as If-None-Match', schema),
      304: { description: 'Nothing changed since the ETag that was sent' },
      400: problem('A parameter is not what it should be'),
      404: problem('There is no such thing'),
      503: problem('Try again later'),
    },
  },
})

const inBraces = (path: string): string => path.replace(':slug', '{slug}')

/** The whole description. */
export const openApi = (siteUrl: string, name: string): Schema => ({
  openapi: '3.1.0',
  info: {
    title: `${name}: open data`,
    version: '1.0.0',
    summary: 'Festivals and organisations, free to use',
    description:
      'Within version 1 fields may be added; none is taken away or changes its meaning. No key is needed. Ask again with the ETag you were given, and no more than once a minute.',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  servers: [{ url: siteUrl }],
  paths: {
    [openDataPaths.festivals]: operation(
      'listFestivals',
      'Festivals, by their start',
      'FestivalPage',
      parameters(festivalParameters),
    ),
    [inBraces(openDataPaths.festival)]: operation('getFestival', 'One festival', 'Festival', [
      slug,
      ...parameters(['locale']),
    ]),
    [openDataPaths.organisations]: operation(
      'listOrganisations',
      'Organisations, by name',
      'OrganisationPage',
      parameters(['locale', 'page', 'limit']),
    ),
    [inBraces(openDataPaths.organisation)]: operation('getOrganisation', 'One organisation', 'Organisation', [
      slug,
      ...parameters(['locale']),
    ]),
  },
  components: { schemas },
})
