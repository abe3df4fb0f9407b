import type { Answer, Api, Cms } from './kit.ts'
import type { Side, Subject } from './subjects.ts'

type Parts = {
  readonly answerOf: (answer: Answer) => string
  readonly hasDrafts: boolean
  readonly make: (slug: string, subject: Subject, side: Side, more?: object) => Promise<string>
  readonly payload: Cms['payload']
}

type Try = {
  readonly api: Api
  readonly column: { readonly side: Side }
  readonly slug: string
  readonly subject: Subject
}

/** The attempts of the access matrix where there is a trash: there, deleting means throwing away. */
export const trashOperations = ({ answerOf, hasDrafts, make, payload }: Parts) => {
  const thrownAway = async ({ column, slug, subject }: Try): Promise<string> => {
    const id = await make(slug, subject, column.side)
    await payload.update({
      // Payload's types know each collection separately; here the name is any text.
      collection: slug as 'pages',
      data: { deletedAt: new Date().toISOString() },
      id,
      overrideAccess: true,
    })
    return id
  }
  const throwAway = async ({ api, column, slug, subject }: Try): Promise<string> => {
    const id = await make(slug, subject, column.side)
    return answerOf(await api.delete(`/api/${slug}/${id}`))
  }
  /** A record that was never on the site, the only kind that an organiser may throw away. */
  const throwDraftAway = async ({ api, column, slug, subject }: Try): Promise<string> => {
    const id = await make(slug, subject, column.side, { _status: 'draft' })
    return answerOf(await api.delete(`/api/${slug}/${id}`))
  }
  const seeInTrash = async (attempt: Try): Promise<string> => {
    const id = await thrownAway(attempt)
    return answerOf(await attempt.api.get(`/api/${attempt.slug}/${id}?trash=true`))
  }
  const takeOut = async (attempt: Try): Promise<string> => {
    const id = await thrownAway(attempt)
    const answer = await attempt.api.patch(`/api/${attempt.slug}/${id}?trash=true`, { deletedAt: null })
    return answer.body?.doc?._status === 'draft' ? 'draft' : answerOf(answer)
  }
  const removeForGood = async (attempt: Try): Promise<string> => {
    const id = await thrownAway(attempt)
    return answerOf(await attempt.api.delete(`/api/${attempt.slug}/${id}?trash=true`))
  }
  return {
    'throw away': throwAway,
    ...(hasDrafts ? { 'throw draft away': throwDraftAway } : {}),
    'see in trash': seeInTrash,
    'take out of trash': takeOut,
    'delete for good': removeForGood,
  }
}
