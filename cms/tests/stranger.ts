import { picture } from './content.ts'
import type { Answer, Api, Cms } from './kit.ts'
import { asText, storedFields, type StoredField } from './stored-fields.ts'
import { subjects } from './subjects.ts'

/** A document of the other organisation, as the database stores it. */
export type Theirs = {
  readonly id: string
  readonly slug: string
  readonly fields: readonly StoredField[]
  readonly hasVersions: boolean
}

const configOf = (cms: Cms, slug: string) => {
  const found = cms.payload.config.collections.find((one) => one.slug === slug)
  if (found === undefined) throw new Error(`There is no collection ${slug}`)
  return found
}

export const stored = async (cms: Cms, slug: string, id: string): Promise<Record<string, unknown>> => {
  const found = await cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug as 'users',
    req: {} as never,
    where: { id: { equals: id } },
  })
  return { ...found }
}

/** The ids of its versions; empty where there are no versions. */
export const versionsOf = async (cms: Cms, slug: string, id: string): Promise<readonly string[]> => {
  if (!configOf(cms, slug).versions) return []
  const { docs } = await cms.payload.db.findVersions<{ id: string }>({
    collection: slug as 'festivals',
    req: {} as never,
    where: { parent: { equals: id } },
  })
  return docs.map((version) => version.id)
}

/** Creates a document of Utrecht that no one else may see: a draft where there are drafts. */
export const hidden = async (cms: Cms, slug: string): Promise<Theirs> => {
  const subject = subjects[slug]
  if (subject === undefined) throw new Error(`The collection "${slug}" has no row in subjects.ts`)
  if (slug === 'reviews') await cms.payload.db.deleteMany({ collection: slug, req: {} as never, where: {} })
  const data: Record<string, unknown> = { ...(await subject.data(cms, 'utrecht')) }
  if (slug === 'reviews') data['festival'] = cms.content.festivals.utrechtDraft
  const isDraft = Boolean(configOf(cms, slug).versions?.drafts)
  const id = subject.isInternal
    ? (await cms.payload.db.create({ collection: slug as 'users', data, req: {} as never })).id
    : await make(cms, slug, isDraft ? { ...data, _status: 'draft' } : data, isDraft)
  return theirs(cms, slug, String(id))
}

const make = async (cms: Cms, slug: string, data: object, draft: boolean): Promise<unknown> => {
  const bytes = slug === 'media' ? await picture('#123456') : null
  const file = bytes && { data: bytes, mimetype: 'image/jpeg', name: 'x.jpg', size: bytes.byteLength }
  const options = { collection: slug, data, draft, ...(file && { file }) }
  const created = await cms.payload.create({
    ...(options as never as Parameters<Cms['payload']['create']>[0]),
    overrideAccess: true,
  })
  return created.id
}

/** A document with all its fields. */
export const theirs = async (cms: Cms, slug: string, id: string): Promise<Theirs> => ({
  fields: storedFields(configOf(cms, slug).flattenedFields, await stored(cms, slug, id)),
  hasVersions: Boolean(configOf(cms, slug).versions),
  id,
  slug,
})

/** Queries with all of these conditions. */
export const ask = (api: Api, path: string, conditions: readonly (readonly [string, string, string])[]) => {
  const search = new URLSearchParams({ limit: '100' })
  conditions.forEach(([field, operator, value], index) =>
    search.append(`where[and][${index}][${field}][${operator}]`, value),
  )
  return api.get(`${path}?${search.toString()}`)
}

/** Refused, or answered without the document. An error of the server (5xx) fails the test. */
export const isBlind = ({ body, status, text }: Answer, id: string): boolean => {
  if (status >= 500) throw new Error(`${status} ${text}`)
  if (status >= 400) return true
  const listed: readonly { id?: unknown; parent?: unknown }[] = body?.docs ?? []
  return (body?.totalDocs ?? 0) === 0 || !listed.some((one) => one.id === id || one.parent === id)
}

/** Refused, or nothing found. */
export const isNone = (answer: Answer): boolean => {
  if (answer.status >= 500) throw new Error(`${answer.status} ${answer.text}`)
  return answer.status >= 400 || (answer.body?.totalDocs ?? 0) === 0
}

/** Queries that could reveal this field of this document by their result. */
export const leaksThrough = async (
  api: Api,
  { hasVersions, id, slug }: Theirs,
  { path, value }: StoredField,
): Promise<readonly string[]> => {
  const text = asText(value)
  const isIt = ['id', 'equals', id] as const
  const conditions = [
    [isIt, [path, 'exists', 'true'] as const],
    [isIt, [path, 'exists', 'false'] as const],
    ...(text === null ? [] : [[isIt, [path, 'equals', text] as const], [[path, 'equals', text] as const]]),
  ]
  const leaks: string[] = []
  for (const condition of conditions) {
    const asked = condition.map((one) => one.join(' ')).join(' and ')
    if (!isBlind(await ask(api, `/api/${slug}`, condition), id)) leaks.push(`find ${asked}`)
    if (condition.length > 1 && !isNone(await ask(api, `/api/${slug}/count`, condition)))
      leaks.push(`count ${asked}`)
  }
  if (!isBlind(await api.get(`/api/${slug}?limit=100&sort=${path}`), id)) leaks.push(`sort ${path}`)
  if (hasVersions) {
    const ofIt = ['parent', 'equals', id] as const
    const inVersions = [ofIt, [`version.${path}`, 'exists', 'true'] as const]
    if (!isBlind(await ask(api, `/api/${slug}/versions`, inVersions), id)) leaks.push(`versions ${path}`)
  }
  return leaks
}

/** All requests for the document itself, without a condition on a field. */
export const directly = (id: string): readonly string[] => [
  `/${id}`,
  `/${id}?draft=true`,
  `/${id}?depth=2`,
  `/${id}?trash=true`,
  `/${id}?locale=all&fallback-locale=none`,
  `?where[id][in][0]=${id}`,
  `?where[or][0][id][equals]=${id}`,
  '?limit=100&draft=true',
  '?limit=0',
  '?limit=100&depth=2&trash=true',
  `/versions?where[parent][equals]=${id}`,
  '/versions?limit=100',
]

/** Requests that write each field: by the document's own address, as a draft, or in bulk. */
export const changesOf = async (api: Api, { fields, id, slug }: Theirs): Promise<readonly string[]> => {
  const tops = [...new Set(fields.map(({ path }) => path.split('.')[0] ?? ''))]
  const changed: string[] = []
  for (const name of [...tops, 'id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'owner']) {
    const change = { [name]: asText(fields.find(({ path }) => path === name)?.value) ?? 'anders' }
    for (const address of [`${id}`, `${id}?draft=true`, `?where[id][equals]=${id}`]) {
      const path = address.startsWith('?') ? `/api/${slug}${address}` : `/api/${slug}/${address}`
      const { body, status } = await api.patch(path, change)
      const hasChanged = status < 400 && (body?.docs ?? [null]).length > 0
      if (hasChanged) changed.push(`${name} by ${address}`)
    }
  }
  return changed
}

type Attempt = {
  readonly change: Record<string, unknown>
  readonly id: string
  readonly slug: string
  readonly versions: readonly string[]
}

/** Attempts other than changing a field, with the status of each answer. */
export const refusedAttempts = async (
  api: Api,
  { change, id, slug, versions }: Attempt,
): Promise<Readonly<Record<string, number>>> => {
  const at = `/api/${slug}/${id}`
  const statuses: Record<string, number> = {
    autosave: (await api.patch(`${at}?autosave=true&draft=true`, change)).status,
    copy: (await api.post(`${at}/duplicate`, {})).status,
    delete: (await api.delete(at)).status,
    publish: (await api.patch(`${at}?publishAllLocales=true`, change)).status,
    unpublish: (await api.patch(`${at}?unpublishAllLocales=true`, {})).status,
  }
  for (const version of versions) {
    statuses[`read ${version}`] = (await api.get(`/api/${slug}/versions/${version}`)).status
    statuses[`restore ${version}`] = (await api.post(`/api/${slug}/versions/${version}`, {})).status
  }
  return statuses
}
