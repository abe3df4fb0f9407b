import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { filesShown } from './file-uses.rules.ts'
import { whyHidden } from './shown-picture.rules.ts'

const uuid = 'b3b0d2f4-1f0e-4f3a-9a55-0f3a5a1f2b11'
const objectId = '507f1f77bcf86cd799439011'
const upload = { root: { children: [{ relationTo: 'media', type: 'upload', value: uuid }], type: 'root' } }
const fields = [
  { name: 'title', type: 'text' },
  { name: 'pictures', type: 'upload', hasMany: true, relationTo: 'media' },
  { name: 'festival', type: 'relationship', relationTo: 'festivals' },
  { name: 'plain', type: 'richText', localized: true },
  { name: 'story', type: 'richText', custom: { showsPictures: true }, localized: true },
] as unknown as FlattenedField[]

it('a document shows the files in its file fields and in texts that show pictures, and no other id', () => {
  const shown = filesShown(
    fields,
    { festival: uuid, pictures: [objectId, objectId], plain: { nl: upload }, story: {}, title: uuid },
    ['nl', 'en', 'ar'],
  )
  expect([...shown]).toEqual([[objectId, 'pictures']])
  expect([...filesShown(fields, { story: { en: upload } }, ['nl', 'en', 'ar'])]).toEqual([[uuid, 'story']])
  expect([...filesShown(fields, { story: upload })]).toEqual([[uuid, 'story']])
})

const today = '2026-05-17'
const consent = { givenOn: '2026-05-03T12:00:00.000Z', proof: 'Map op kantoor', scope: ['website'] }

it.each([
  [{ peopleInPicture: 'none' }, null],
  [{ peopleInPicture: 'unrecognisable' }, null],
  [{ peopleInPicture: 'recognisable' }, 'no-consent'],
  [{ consent, peopleInPicture: 'recognisable' }, null],
  [{ consent: { ...consent, scope: ['print'] }, peopleInPicture: 'recognisable' }, 'no-consent'],
  [{ consent: { ...consent, expiresOn: `${today}T12:00:00.000Z` }, peopleInPicture: 'recognisable' }, null],
  [
    { consent: { ...consent, expiresOn: '2026-05-16T12:00:00.000Z' }, peopleInPicture: 'recognisable' },
    'over',
  ],
  [{ consent: { expiresOn: '2026-05-16T12:00:00.000Z' }, peopleInPicture: 'none' }, 'over'],
  [{ peopleInPicture: null }, 'unanswered'],
  [{}, 'unanswered'],
  [{ peopleInPicture: null, visible: true }, null],
  [{ consent: { expiresOn: '2026-05-16T12:00:00.000Z' }, visible: true }, 'over'],
])('%j: %s', (picture, why) => {
  expect(whyHidden(picture, today)).toBe(why)
})
