import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { picture } from '../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../tests/kit.ts'
import type { Person } from '../../tests/people.ts'
import { subjects, type Side, type Subject } from '../../tests/subjects.ts'
import { trashOperations } from '../../tests/trash-operations.ts'

/** The columns: the role of the person who asks, and whether the document belongs to their own organisation. */
const columns = [
  { name: 'anonymous', person: null, side: 'delft' },
  { name: 'organiser, own', person: 'delft', side: 'delft' },
  { name: 'organiser, other', person: 'delft', side: 'utrecht' },
  { name: 'suspended', person: 'suspended', side: 'delft' },
  { name: 'editor', person: 'editor', side: 'delft' },
  { name: 'admin', person: 'admin', side: 'delft' },
] as const satisfies readonly { name: string; person: Person | null; side: Side }[]

type Column = (typeof columns)[number]
type Try = {
  readonly api: Api
  readonly column: Column
  readonly slug: string
  readonly subject: Subject
}

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const yes = 'yes'
const no = '–'
const answerOf = (answer: Answer): string => {
  if (answer.status >= 500) throw new Error(`${answer.status} ${answer.text}`)
  return answer.status < 300 ? yes : no
}

const make = async (slug: string, subject: Subject, side: Side, more: object = {}): Promise<string> => {
  const data = { ...(await subject.data(cms, side)), ...more }
  if (subject.isInternal) {
    const created = await cms.payload.db.create({ collection: slug as 'users', data, req: {} as never })
    return String(created.id)
  }
  const file = slug === 'media' ? { file: await pictureFile() } : {}
  const options = { collection: slug, data, overrideAccess: true, ...file }
  return String((await cms.payload.create(options as never as Parameters<Cms['payload']['create']>[0])).id)
}

const pictureFile = async () => {
  const data = await picture()
  return { data, mimetype: 'image/jpeg', name: 'x.jpg', size: data.byteLength }
}

/** Some documents can exist only beside another one, or are needed by the other requests of this test. */
const target = async ({ column, slug, subject }: Try): Promise<string> => {
  if (slug === 'organisations') return cms.content.organisations[column.side]
  if (slug === 'users' && column.person === 'delft' && column.side === 'delft') return cms.content.users.delft
  if (slug === 'reviews') await cms.payload.db.deleteMany({ collection: slug, req: {} as never, where: {} })
  return make(slug, subject, column.side)
}

const draftOf = async (attempt: Try): Promise<string> => {
  const id = await target(attempt)
  const { slug, subject } = attempt
  const options = { collection: slug, data: subject.change, draft: true, id, overrideAccess: true }
  await cms.payload.update(options as never as Parameters<Cms['payload']['update']>[0])
  return id
}

const formOf = async (slug: string, data: Record<string, unknown>): Promise<unknown> => {
  if (slug !== 'media') return data
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
  return form
}

const create = async ({ api, column, slug, subject }: Try): Promise<string> => {
  if (slug === 'reviews') await cms.payload.db.deleteMany({ collection: slug, req: {} as never, where: {} })
  const answer = await api.post(`/api/${slug}`, await formOf(slug, await subject.data(cms, column.side)))
  if (answer.status === 400) throw new Error(`The subject "${slug}" is not complete: ${answer.text}`)
  return answer.body?.doc?._status === 'draft' ? 'draft' : answerOf(answer)
}

const read = async (attempt: Try): Promise<string> => {
  const id = await target(attempt)
  const answer = await attempt.api.get(`/api/${attempt.slug}/${id}`)
  // For settings of another user, Payload answers 200 with an empty list.
  return answer.body?.value === null ? no : answerOf(answer)
}

const readDraft = async ({ api, column, slug, subject }: Try): Promise<string> => {
  const data = { ...(await subject.data(cms, column.side)), _status: 'draft' }
  const options = { collection: slug, data, draft: true, overrideAccess: true }
  const { id } = await cms.payload.create(options as never as Parameters<Cms['payload']['create']>[0])
  return answerOf(await api.get(`/api/${slug}/${id}`))
}

const readVersions = async (attempt: Try): Promise<string> => {
  const id = await draftOf(attempt)
  const answer = await attempt.api.get(`/api/${attempt.slug}/versions?where[parent][equals]=${id}`)
  return answer.status === 200 && answer.body.totalDocs === 0 ? no : answerOf(answer)
}

const update = async (attempt: Try): Promise<string> => {
  const id = await target(attempt)
  const answer = await attempt.api.patch(`/api/${attempt.slug}/${id}`, attempt.subject.change)
  return answer.body?.doc?._status === 'draft' ? 'draft' : answerOf(answer)
}

const publish = async (attempt: Try): Promise<string> => {
  const id = await draftOf(attempt)
  const answer = await attempt.api.patch(`/api/${attempt.slug}/${id}`, { _status: 'published' })
  return answer.body?.doc?._status === 'published' ? yes : no
}

const restore = async (attempt: Try): Promise<string> => {
  const id = await draftOf(attempt)
  const versions = await cms.payload.findVersions({
    collection: attempt.slug as 'festivals',
    overrideAccess: true,
    where: { parent: { equals: id } },
  })
  return answerOf(await attempt.api.post(`/api/${attempt.slug}/versions/${String(versions.docs[0]?.id)}`, {}))
}

const duplicate = async (attempt: Try): Promise<string> => {
  const id = await target(attempt)
  const answer = await attempt.api.post(`/api/${attempt.slug}/${id}/duplicate`, {})
  if (answer.status === 409 && answer.body?.errors?.[0]?.name === 'ValidationError') return 'yes (once)'
  return answer.body?.doc?._status === 'draft' ? 'draft' : answerOf(answer)
}

const remove = async ({ api, column, slug, subject }: Try): Promise<string> => {
  if (slug === 'reviews') await cms.payload.db.deleteMany({ collection: slug, req: {} as never, where: {} })
  const id = await make(slug, subject, column.side)
  return answerOf(await api.delete(`/api/${slug}/${id}`))
}

const unlock = async (attempt: Try): Promise<string> => {
  const email = `${crypto.randomUUID()}@people.test`
  await cms.payload.create({
    collection: 'users',
    data: { ...(await attempt.subject.data(cms, attempt.column.side)), email } as never,
    overrideAccess: true,
  })
  return answerOf(await attempt.api.post('/api/users/unlock', { email }))
}

const operationsOf = (slug: string): Readonly<Record<string, (attempt: Try) => Promise<string>>> => {
  const config = cms.payload.config.collections.find((one) => one.slug === slug)
  const isVersioned = Boolean(config?.versions)
  const hasDrafts = Boolean(config?.versions?.drafts)
  return {
    create,
    read,
    update,
    ...(hasDrafts ? { publish, 'read draft': readDraft } : {}),
    ...(isVersioned ? { 'read versions': readVersions, restore } : {}),
    ...(subjects[slug]?.isInternal || config?.upload ? {} : { duplicate }),
    ...(config?.trash === true
      ? trashOperations({ answerOf, hasDrafts, make, payload: cms.payload })
      : { delete: remove }),
    ...(config?.auth ? { unlock } : {}),
  }
}

const globalOperations: Readonly<Record<string, (api: Api, slug: string) => Promise<string>>> = {
  read: async (api, slug) => answerOf(await api.get(`/api/globals/${slug}`)),
  'read versions': async (api, slug) => answerOf(await api.get(`/api/globals/${slug}/versions`)),
  update: async (api, slug) => {
    const answer = await api.post(`/api/globals/${slug}`, {})
    return answer.status === 400 ? yes : answerOf(answer)
  },
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const collectionRows = async (slug: string, apis: ReadonlyMap<string, Api>): Promise<string[]> => {
  const subject = subjects[slug]
  if (subject === undefined)
    throw new Error(`The access matrix has no row for the collection "${slug}": add it to subjects.ts`)
  const rows: string[] = []
  for (const [name, attempt] of Object.entries(operationsOf(slug))) {
    const cells: string[] = []
    for (const column of columns) {
      const api = apis.get(column.name) ?? cms.anonymous
      cells.push(await attempt({ api, column, slug, subject }))
    }
    rows.push(row([slug, name, ...cells]))
  }
  return rows
}

const head = [
  '# Who may do what',
  '',
  'Written by `matrix.int.test.ts` from what the API really answers; `npx vitest -u` writes it anew. “draft” means:',
  'allowed, and whatever was asked becomes a draft.',
  '',
  row(['collection', 'operation', ...columns.map(({ name }) => name)]),
  row(Array.from({ length: columns.length + 2 }, () => '---')),
]

it(
  'access is as the matrix says, for every role, collection and operation',
  { timeout: 600_000 },
  async () => {
    const apis = new Map<string, Api>()
    for (const { name, person } of columns)
      apis.set(name, person === null ? cms.anonymous : await cms.as(person))
    const rows: string[] = []
    const slugs = cms.payload.config.collections.map(({ slug }) => slug).toSorted()
    for (const slug of slugs) rows.push(...(await collectionRows(slug, apis)))
    for (const { slug } of cms.payload.config.globals) {
      for (const [name, attempt] of Object.entries(globalOperations)) {
        const cells: string[] = []
        for (const column of columns) cells.push(await attempt(apis.get(column.name) ?? cms.anonymous, slug))
        rows.push(row([`${slug} (global)`, name, ...cells]))
      }
    }
    await expect([...head, ...rows, ''].join('\n')).toMatchFileSnapshot(
      path.join(import.meta.dirname, 'matrix.md'),
    )
  },
)
