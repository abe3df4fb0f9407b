import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'

import { openDataPaths } from '#i18n/document-paths.ts'
import { translator } from '#i18n/t.ts'

import { festivalsQuestion, oneQuestion, organisationsQuestion } from './question.rules.ts'
import { schemas } from './schemas.rules.ts'

/** The description of the open data (OpenAPI 3.1), made from the schemas that questions and answers are held to. */

type Schema = Readonly<Record<string, unknown>>

type SchemaName = keyof typeof schemas

const named = (name: string): string => `#/components/schemas/${name}`

/** The words for a parameter are those of the page that explains it. */
type ParameterName = keyof typeof festivalsQuestion.entries

const isParameter = (name: string): name is ParameterName => name in festivalsQuestion.entries

/** What the list of festivals may be asked. */
export const festivalParameters: readonly ParameterName[] = Object.keys(festivalsQuestion.entries).filter(
  isParameter,
)

const english = translator('en')

/** Checks that JSON Schema has no words for are left out: their pattern, or their words, say nearly the same. */
const written = (schema: v.GenericSchema): Schema => {
  const {
    $schema: _,
    default: _text,
    ...said
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['check'],
  })
  const usual = v.safeParse(schema, undefined)
  return usual.success && usual.output !== undefined ? { ...said, default: usual.output } : said
}

const parametersOf = ({ entries }: { readonly entries: v.ObjectEntries }): readonly Schema[] =>
  festivalParameters.flatMap((name) => {
    const schema = entries[name]
    if (schema === undefined) return []
    const description = english(`openData.parameter.${name}`)
    return [{ name, in: 'query', required: false, description, schema: written(schema) }]
  })

const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } }

const answer = (description: string, schema: SchemaName, type = 'application/json'): Schema => ({
  description,
  content: { [type]: { schema: { $ref: named(schema) } } },
})

const problem = (description: string): Schema => answer(description, 'Problem', 'application/problem+json')

const operation = (
  id: string,
  summary: string,
  schema: SchemaName,
  parameters: readonly Schema[],
): Schema => ({
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

/** The whole OpenAPI document. */
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
      parametersOf(festivalsQuestion),
    ),
    [inBraces(openDataPaths.festival)]: operation('getFestival', 'One festival', 'Festival', [
      slug,
      ...parametersOf(oneQuestion),
    ]),
    [openDataPaths.organisations]: operation(
      'listOrganisations',
      'Organisations, by name',
      'OrganisationPage',
      parametersOf(organisationsQuestion),
    ),
    [inBraces(openDataPaths.organisation)]: operation('getOrganisation', 'One organisation', 'Organisation', [
      slug,
      ...parametersOf(oneQuestion),
    ]),
  },
  components: {
    schemas: toJsonSchemaDefs(schemas, {
      target: 'draft-2020-12',
      ignoreActions: ['readonly'],
      overrideRef: ({ referenceId }) => named(referenceId),
    }),
  },
})
