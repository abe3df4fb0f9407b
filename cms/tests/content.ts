import type { Payload } from 'payload'
import sharp from 'sharp'

import { password, people, type Person } from './people.ts'

/** Ids of the records that every integration test finds in its database. */
export type Content = {
  readonly users: Readonly<Record<Person, string>>
  readonly organisations: { readonly delft: string; readonly utrecht: string }
  readonly festivals: {
    readonly delftLive: string
    readonly delftDraft: string
    readonly utrechtLive: string
    readonly utrechtDraft: string
  }
  readonly media: { readonly shown: string; readonly hidden: string; readonly utrechtHidden: string }
}

export const picture = (colour = '#c0ffee'): Promise<Buffer> =>
  sharp({ create: { background: colour, channels: 3, height: 900, width: 1600 } })
    .jpeg()
    .toBuffer()

/** The fields of a complete festival; a test changes those that it is about. */
export const festivalData = (
  organisation: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  eventStatus: 'scheduled',
  kind: 'festival',
  organisation,
  practical: { admission: 'free' },
  summary: 'Samen eten aan lange tafels.',
  // A year like 2027, but still in the future when these tests are old.
  timeSlots: [{ day: '2055-06-12', endTime: '17:00', startTime: '12:00' }],
  title: `Festival ${crypto.randomUUID().slice(0, 8)}`,
  venue: { municipality: 'Delft', name: 'Markt', province: 'zuid-holland' },
  ...more,
})

/** Writes the people, two organisations, their festivals and some pictures. */
export const fillContent = async (payload: Payload): Promise<Content> => {
  const [delft, utrecht] = [await organisation(payload, 'Delft'), await organisation(payload, 'Utrecht')]
  const users: Partial<Record<Person, string>> = {}
  for (const [key, { email, name, organisation: of, role }] of Object.entries(people)) {
    const organisations = of === null ? [] : [of === 'delft' ? delft : utrecht]
    users[key as Person] = await create(payload, 'users', {
      email,
      language: 'nl',
      name,
      organisations,
      password,
      role,
      status: 'active',
    })
  }
  const shown = await upload(payload, 'Zichtbaar', users.delft)
  await upload(payload, 'Verborgen', users.delft)
  await upload(payload, 'Verborgen Utrecht', users.utrecht)
  const festival = (
    name: string,
    organisationId: string,
    status: string,
    owner: string | undefined,
    pictures: string[] = [],
  ) =>
    create(
      payload,
      'festivals',
      festivalData(organisationId, { _status: status, owner, pictures, slug: name, title: name }),
      status === 'draft',
    )
  await festival('delft-live', delft, 'published', users.delft, [shown])
  await festival('delft-draft', delft, 'draft', users.delft)
  await festival('utrecht-live', utrecht, 'published', users.utrecht)
  await festival('utrecht-draft', utrecht, 'draft', users.utrecht)
  return readContent(payload)
}

/** Finds the records in a copied database. */
export const readContent = async (payload: Payload): Promise<Content> => {
  const all = async (collection: string) => {
    const { docs } = await payload.find({
      collection: collection as 'users',
      depth: 0,
      draft: true,
      overrideAccess: true,
      pagination: false,
    })
    return docs as unknown as readonly Record<string, unknown>[]
  }
  const idWhere = (docs: readonly Record<string, unknown>[], field: string, value: string): string => {
    const found = docs.find((doc) => doc[field] === value)
    if (found === undefined) throw new Error(`The test content has no ${field} "${value}"`)
    return String(found.id)
  }
  const [users, organisations, festivals, media] = [
    await all('users'),
    await all('organisations'),
    await all('festivals'),
    await all('media'),
  ]
  return {
    festivals: {
      delftDraft: idWhere(festivals, 'slug', 'delft-draft'),
      delftLive: idWhere(festivals, 'slug', 'delft-live'),
      utrechtDraft: idWhere(festivals, 'slug', 'utrecht-draft'),
      utrechtLive: idWhere(festivals, 'slug', 'utrecht-live'),
    },
    media: {
      hidden: idWhere(media, 'alt', 'Verborgen'),
      shown: idWhere(media, 'alt', 'Zichtbaar'),
      utrechtHidden: idWhere(media, 'alt', 'Verborgen Utrecht'),
    },
    organisations: {
      delft: idWhere(organisations, 'name', 'Delft'),
      utrecht: idWhere(organisations, 'name', 'Utrecht'),
    },
    users: Object.fromEntries(
      Object.entries(people).map(([key, { email }]) => [key, idWhere(users, 'email', email)]),
    ) as Content['users'],
  }
}

const organisation = (payload: Payload, name: string): Promise<string> =>
  create(payload, 'organisations', {
    _status: 'published',
    contact: { email: `${name.toLowerCase()}@secret.test`, public: false },
    municipality: name,
    name,
    province: name === 'Delft' ? 'zuid-holland' : 'utrecht',
    slug: name.toLowerCase(),
    summary: `Vrijwilligers in ${name}.`,
  })

const upload = async (payload: Payload, alt: string, owner: string | undefined): Promise<string> => {
  const data = await picture()
  return create(payload, 'media', { alt, owner, peopleInPicture: 'none' }, false, {
    data,
    mimetype: 'image/jpeg',
    name: 'picture.jpg',
    size: data.byteLength,
  })
}

type File = {
  readonly data: Buffer
  readonly mimetype: string
  readonly name: string
  readonly size: number
}

const create = async (
  payload: Payload,
  collection: string,
  data: Record<string, unknown>,
  draft = false,
  file?: File,
): Promise<string> => {
  // Payload's types know each collection separately; here the name is any text.
  const options = {
    collection,
    data,
    draft,
    locale: 'nl',
    ...(file === undefined ? {} : { file }),
  } as unknown
  const created = await payload.create({
    ...(options as Parameters<Payload['create']>[0]),
    overrideAccess: true,
  })
  return String(created.id)
}
