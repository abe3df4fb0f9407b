import { festivalData } from '../../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../../tests/kit.ts'

type Id = string

/** A CMS with all people of a review; calls without a festival use the one created last. */
export type ReviewClient = {
  readonly admin: Api
  readonly approved: (more?: Record<string, unknown>) => Promise<Id>
  readonly begin: (more?: Record<string, unknown>) => Promise<Id>
  readonly cms: Cms
  readonly colleague: Api
  readonly draftOf: (id?: Id) => Promise<{ readonly title?: unknown }>
  readonly editor: Api
  readonly events: (api: Api, id?: Id) => Promise<string[]>
  readonly next: () => Promise<Id>
  readonly organiser: Api
  readonly overview: (api: Api, id?: Id) => Promise<Answer['body']>
  readonly published: (id?: Id) => Promise<boolean>
  readonly seenBy: (api: Api) => Promise<{ seen: string }>
  readonly step: (api: Api, name: string, body?: object, id?: Id) => Promise<Answer>
}

export const openReviewClient = async (): Promise<ReviewClient> => {
  const cms = await startCms()
  const [organiser, colleague] = [await cms.as('delft'), await cms.as('colleague')]
  const [editor, admin] = [await cms.as('editor'), await cms.as('admin')]
  // Gets no mail: the account is suspended once it has logged in.
  await cms.as('suspended')
  let current = ''

  const step: ReviewClient['step'] = (api, name, body = {}, id = current) =>
    api.post(`/api/festivals/${id}/review/${name}`, body)
  const overview: ReviewClient['overview'] = async (api, id = current) =>
    (await api.get(`/api/festivals/${id}/review`)).body
  const begin: ReviewClient['begin'] = async (more = {}) => {
    const data = festivalData(cms.content.organisations.delft, more)
    return (await organiser.post('/api/festivals', data)).body.doc.id
  }
  return {
    admin,
    approved: async (more) => {
      const id = await begin(more)
      await step(organiser, 'submit', {}, id)
      const { seen } = await overview(editor, id)
      const { status } = await step(editor, 'approve', { seen }, id)
      if (status !== 200) throw new Error(`The festival could not be approved: ${status}`)
      return id
    },
    begin,
    cms,
    colleague,
    draftOf: (id = current) =>
      cms.payload.findByID({ collection: 'festivals', depth: 0, draft: true, id, overrideAccess: true }),
    editor,
    events: async (api, id) =>
      (await overview(api, id)).timeline.map(({ event }: { event: { en: string } }) => event.en),
    next: async () => {
      current = await begin()
      return current
    },
    organiser,
    overview,
    published: async (id = current) => (await cms.anonymous.get(`/api/festivals/${id}`)).status === 200,
    seenBy: async (api) => ({ seen: (await overview(api)).seen }),
    step,
  }
}
