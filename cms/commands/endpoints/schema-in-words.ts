import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** As much of JSON Schema as our contracts use. */
type Json = {
  readonly additionalProperties?: boolean | Json
  readonly allOf?: readonly Json[]
  readonly anyOf?: readonly Json[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly items?: Json
  readonly maxItems?: number
  readonly maxLength?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly type?: string
}

/** A schema as a person reads it. What a check says in code alone is not in it. */
export const schemaInWords = (schema: GenericSchema): string =>
  written(
    toJsonSchema(schema, {
      errorMode: 'ignore',
      // A schema that reads a text by code of ours says so what it reads.
      overrideAction: ({ jsonSchema, valibotAction }) =>
        'metadata' in valibotAction ? { ...jsonSchema, ...Object(valibotAction.metadata) } : undefined,
      overrideSchema: ({ jsonSchema, valibotSchema }) => ({
        ...jsonSchema,
        ...(valibotSchema.type === 'loose_object' && { additionalProperties: true }),
        ...(jsonSchema.required && { required: jsonSchema.required.filter(needed(valibotSchema)) }),
      }),
      typeMode: 'input',
    }) as Json,
    '',
  )

/** What has a fallback may be left out. */
const needed =
  (schema: object) =>
  (name: string): boolean => {
    const { entries }: { entries?: Readonly<Record<string, object>> } = schema
    return !Object.hasOwn(entries?.[name] ?? {}, 'fallback')
  }

const written = (json: Json, indent: string): string => {
  if (json.const !== undefined) return JSON.stringify(json.const)
  if (json.enum !== undefined) return json.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (json.anyOf !== undefined) return json.anyOf.map((one) => written(one, indent)).join(' | ')
  if (json.allOf !== undefined) return object(json.allOf.reduce(joined), indent)
  switch (json.type) {
    case 'array':
      return `[${written(json.items ?? {}, indent)}]${among(json.minItems, json.maxItems, 'rows')}`
    case 'boolean':
    case 'null':
      return json.type
    case 'integer':
      return `whole number${among(json.minimum, json.maximum, '')}`
    case 'number':
      return `number${among(json.minimum, json.maximum, '')}`
    case 'object':
      return object(json, indent)
    case 'string':
      return text(json)
    default:
      return 'anything'
  }
}

const joined = (one: Json, other: Json): Json => ({
  properties: { ...one.properties, ...other.properties },
  required: [...(one.required ?? []), ...(other.required ?? [])],
})

const formats: Readonly<Record<string, string>> = {
  'date-time': 'moment (2026-12-31T12:00:00.000Z)',
  email: 'email address',
  uri: 'address (https://…)',
}

const text = ({ format = '', maxLength, minLength, pattern }: Json): string =>
  `${formats[format] ?? 'text'}${among(minLength, maxLength, 'characters')}${
    pattern === undefined || formats[format] !== undefined ? '' : `, as ${pattern}`
  }`

const among = (least: number | undefined, most: number | undefined, of: string): string => {
  if (least === undefined && most === undefined) return ''
  const bounds =
    most === undefined
      ? `at least ${least}`
      : least === undefined
        ? `at most ${most}`
        : least === most
          ? `${most}`
          : `${least} to ${most}`
  return `, ${bounds} ${of}`.trimEnd()
}

const object = ({ additionalProperties, properties = {}, required = [] }: Json, indent: string): string => {
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(
    ([name, json]) => `${name}${required.includes(name) ? '' : '?'}: ${written(json, inner)}`,
  )
  if (typeof additionalProperties === 'object') lines.push(`[name]: ${written(additionalProperties, inner)}`)
  // More than is told here.
  if (additionalProperties === true) lines.push('…')
  if (lines.length === 0) return '{}'
  const inOneLine = `{ ${lines.join('; ')} }`
  return inOneLine.length <= 80 && !inOneLine.includes('\n')
    ? inOneLine
    : `{\n${lines.map((line) => `${inner}${line}\n`).join('')}${indent}}`
}
