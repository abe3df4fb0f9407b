import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import type { Person } from '../../../tests/people.ts'

let cms: Cms
let organiser: Api
let editor: Api

const reqOf = async (person: Person): Promise<PayloadRequest> => {
  const user = await cms.payload.findByID({
    collection: 'users',
    id: cms.content.users[person],
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload)
}
const begin = async (title: string): Promise<string> => {
  const data = festivalData(cms.content.organisations.delft, { title })
  return (await organiser.post('/api/festivals', data)).body.doc.id
}
const submit = (id: string) => organiser.post(`/api/festivals/${id}/review/submit`, {})

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

it('staff find festivals that wait: urgent ones first, then the oldest; organisers find their own, in words', async () => {
  const [first, second, live, draft] = [
    await begin('Eerst'),
    await begin('Daarna'),
    await begin('Gaat niet door'),
    await begin('Nog bezig'),
  ]
  await editor.patch(`/api/festivals/${live}`, { _status: 'published' })
  await submit(first)
  await submit(second)
  await organiser.patch(`/api/festivals/${live}`, {
    eventStatus: 'cancelled',
    eventStatusReason: 'Er komt storm.',
  })
  await submit(live)

  // Imported only after the settings of the test are in place.
  const { statesOf, waitingReviews } = await import('./review.kit.ts')
  const waiting = await waitingReviews(await reqOf('editor'))
  expect(waiting).toMatchObject([
    { ageInHours: 0, isLive: true, isUrgent: true, title: 'Gaat niet door' },
    { isLive: false, isUrgent: false, title: 'Eerst' },
    { title: 'Daarna' },
  ])
  expect(waiting.map(({ festival }) => festival)).toEqual([live, first, second])
  expect(await waitingReviews(await reqOf('delft'))).toEqual([])

  expect(await statesOf(await reqOf('delft'), [draft, first, live])).toMatchObject([
    { isLive: false, state: 'draft', told: { nl: 'Concept' } },
    { isLive: false, state: 'submitted', told: { nl: 'Ligt bij de redactie' } },
    { isLive: true, next: { nl: expect.stringContaining('vorige versie') }, state: 'submitted' },
  ])
})
