import { picture } from './content.ts'
import type { Api, Cms } from './kit.ts'
import { consent } from './subjects.ts'

const day = 86_400_000

/** Noon of the day so many days from now, as the CMS stores a day. */
export const daysFromNow = (days: number): string =>
  `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T12:00:00.000Z`

const paragraph = (text: string) => ({
  children: [{ text, type: 'text', version: 1 }],
  type: 'paragraph',
  version: 1,
})

const imageOf = (value: string) => ({
  fields: {},
  format: '',
  id: crypto.randomUUID(),
  relationTo: 'media',
  type: 'upload',
  value,
  version: 3,
})

/** A text with these pictures in it. */
export const body = (...images: readonly string[]) => ({
  root: {
    children: [paragraph('Tekst'), ...images.map(imageOf)],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

/** Stories and pictures of one person, separate for each test. */
export const storiesOf = (cms: Cms, editor: Api) => {
  const made = async (collection: string, data: object) => {
    const answer = await editor.post(`/api/${collection}`, data)
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body.doc
  }
  const upload = async (more: object = {}): Promise<string> => {
    const form = new FormData()
    const data = { alt: crypto.randomUUID(), consent, peopleInPicture: 'recognisable', ...more }
    form.set('_payload', JSON.stringify(data))
    form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
    return (await made('media', form)).id
  }
  const storyData = async (more: object = {}) => ({
    body: body(),
    intro: 'Kort',
    person: 'Zahra',
    portrait: await upload(),
    title: `Zahra ${crypto.randomUUID().slice(0, 8)}`,
    ...more,
  })
  const mediaDoc = async (id: string) => (await editor.get(`/api/media/${id}`)).body
  return {
    /** Whether visitors get a picture: its record and its file, which must agree. */
    isPublic: async (id: string): Promise<boolean> => {
      const { filename } = await mediaDoc(id)
      const record = (await cms.anonymous.get(`/api/media/${id}`)).status === 200
      const file = (await cms.anonymous.get(`/api/media/file/${filename}`)).status === 200
      if (record !== file) throw new Error(`The record says ${record}, the file ${file}`)
      return record
    },
    isLive: async (collection: string, id: string): Promise<boolean> =>
      (await cms.anonymous.get(`/api/${collection}/${id}`)).status === 200,
    liveStory: async (more: object = {}) =>
      made('stories', await storyData({ _status: 'published', consent, ...more })),
    made,
    mediaDoc,
    storyData,
    upload,
  }
}
