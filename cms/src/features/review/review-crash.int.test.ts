import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { isMongo, whileStuck } from '../../../tests/stuck.ts'
import { longestStep } from './review.rules.ts'
import { mailsIn } from './tests/mails.ts'
import { openReviewClient, type ReviewClient } from './tests/review-client.ts'

/** When a step that somebody claimed then would be taken up by another program. */
const afterStep = (at: string): string => new Date(Date.parse(at) + longestStep).toISOString()

let client: ReviewClient
/** A complete draft of the organiser, created by the organiser. */
let festival: string

beforeAll(async () => {
  client = await openReviewClient()
})
afterAll(() => client.cms.stop())

beforeEach(async () => {
  festival = await client.next()
})

describe('a crash', () => {
  const leaveBehind = async (pending: { readonly at: string } & Readonly<Record<string, unknown>>) => {
    const { docs } = await client.cms.payload.find({
      collection: 'reviews',
      overrideAccess: true,
      where: { festival: { equals: festival } },
    })
    await client.cms.payload.update({
      collection: 'reviews',
      data: {
        leaseUntil: afterStep(pending.at),
        pending: { actor: client.cms.content.users.editor, ...pending },
      },
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
  }
  /** Runs the background job, as the program does every few seconds. */
  const later = async () => {
    const [{ finishAllLeftBehind }, { createLocalReq }] = [
      await import('./finish-all-left-behind.ts'),
      await import('payload'),
    ]
    await finishAllLeftBehind(await createLocalReq({}, client.cms.payload), new Date())
  }
  const longAgo = new Date(Date.now() - 10 * 60_000).toISOString()

  beforeEach(async () => {
    await client.step(client.organiser, 'submit')
  })

  it('an approval that crashed before publishing is completed by the program, not by a request that reads it', async () => {
    await leaveBehind({
      at: longAgo,
      next: 'approved',
      ...(await client.seenBy(client.editor)),
      step: 'approve',
    })
    expect(await client.overview(client.organiser)).toMatchObject({
      isLive: false,
      state: 'submitted',
      steps: [],
    })
    expect(await client.published()).toBe(false)

    await later()
    expect(await client.overview(client.organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await client.published()).toBe(true)
  })

  it('an approval that crashed between publishing and the change of state is completed as well', async () => {
    const seen = await client.seenBy(client.editor)
    await client.cms.payload.update({
      collection: 'festivals',
      context: { isReviewStep: true },
      data: { _status: 'published' },
      id: festival,
      overrideAccess: true,
    })
    await leaveBehind({ at: longAgo, next: 'approved', ...seen, step: 'approve' })
    await later()
    expect(await client.overview(client.organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await client.events(client.organiser)).toEqual(['submitted', 'approved and published'])
  })

  it('a return that crashed loses neither the notes nor the mail', async () => {
    const notes = [{ field: 'title', note: 'Korter graag.' }]
    await leaveBehind({ at: longAgo, next: 'returned', notes, step: 'return' })
    await later()
    expect(await client.overview(client.organiser)).toMatchObject({
      notes: [{ note: 'Korter graag.' }],
      state: 'returned',
    })
    const [mail] = await mailsIn(client.cms, String((await client.draftOf()).title))
    expect(mail?.text).toContain('Korter graag.')
  })

  it.skipIf(isMongo)('of which one can’t be ended holds up none of the others', async () => {
    const begun: string[] = [festival, await client.next(), await client.next()]
    for (const one of begun) {
      festival = one
      await client.step(client.organiser, 'submit', {}, one)
      const { seen } = await client.overview(client.editor, one)
      await leaveBehind({ at: longAgo, next: 'approved', seen, step: 'approve' })
    }
    const published = () => Promise.all(begun.map((one) => client.published(one)))
    const refused = {
      statement: 'UPDATE',
      table: 'reviews',
      when: `OLD.festival_id = '${begun[1]}'`,
    } as const
    await whileStuck(client.cms.payload, refused, () => expect(later()).rejects.toThrow('reviews'))
    expect(await published()).toEqual([true, false, true])
    await later()
    expect(await published()).toEqual([true, true, true])
  })

  it('that may not be one yet is left alone', async () => {
    await leaveBehind({
      at: new Date().toISOString(),
      next: 'approved',
      ...(await client.seenBy(client.editor)),
      step: 'approve',
    })
    await later()
    expect((await client.step(client.admin, 'return', { note: 'x' })).status).toBe(409)
    expect(await client.published()).toBe(false)
  })
})

it('whoever was so slow that somebody else took the step over hears so', async () => {
  await client.step(client.organiser, 'submit')
  const seen = await client.seenBy(client.editor)
  const { hooks } = client.cms.payload.collections.festivals.config
  const takeOver: (typeof hooks.afterChange)[number] = async ({ doc, req }) => {
    if (doc.id !== festival) return
    const where = { festival: { equals: festival } }
    await req.payload.db.updateOne({ collection: 'reviews', data: { step: 99 }, req, where })
  }
  hooks.afterChange.push(takeOver)
  try {
    const late = await client.step(client.editor, 'approve', seen)
    expect(`${late.status} ${late.text}`).toMatch(/^409 .*Iemand anders was je net voor/)
  } finally {
    hooks.afterChange.splice(hooks.afterChange.indexOf(takeOver), 1)
  }
})
