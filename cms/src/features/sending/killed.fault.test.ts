import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { startMailServer, type MailServer } from '../../../tests/mail-server.ts'
import { addReaders, allDeliveries, ended, otherSender, planMailing } from '../../../tests/sending.ts'

const kills = 100
const audience = 2000
const concurrency = 3
/** Programs that start up while another one sends. */
const ahead = 3

let cms: Cms
let req: PayloadRequest
let server: MailServer

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  server = await startMailServer()
})
afterAll(async () => {
  await server.stop()
  await cms.stop()
})

/** Pseudo-random numbers, the same in each run. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test(
  'kill -9 a hundred times on two thousand readers: nobody gets it twice, and everybody is accounted for',
  { timeout: 900_000 },
  async () => {
    await addReaders(req, audience)
    const { mailing } = await planMailing(cms)
    const program = { concurrency, leaseLasts: 600, smtpUrl: server.url }
    const random = numbersFrom(2026)
    const starting = Array.from({ length: ahead }, () => otherSender(program))
    const next = async () => {
      const child = await starting.shift()
      starting.push(otherSender(program))
      if (child === undefined) throw new Error('No program is ready')
      return child
    }
    for (let kill = 0; kill < kills; kill += 1) {
      const child = await next()
      const moment = random() < 0.5 ? 'recipient' : 'received'
      let left = 1 + Math.floor(random() * 30)
      server.at(moment, () => {
        left -= 1
        if (left === 0) child.kill('SIGKILL')
      })
      child.stdin.write('go')
      await ended(child)
      server.at(moment, () => undefined)
      expect(child.signalCode).toBe('SIGKILL')
    }
    const last = await next()
    last.stdin.write('go')
    await ended(last)
    for (const spare of await Promise.all(starting)) spare.kill('SIGKILL')

    const rows = await allDeliveries(cms)
    const { docs } = await cms.payload.find({
      collection: 'subscribers',
      overrideAccess: true,
      pagination: false,
    })
    const addressOf = new Map(docs.map(({ email, id }) => [String(id), email]))
    const inState = (state: string) =>
      rows.filter((row) => row.state === state).map(({ subscriber }) => addressOf.get(subscriber) ?? '')
    const got = server.received.map(({ to }) => to)
    const [accepted, unknown] = [inState('accepted'), inState('unknown')]

    expect(new Set(got).size).toBe(got.length)
    expect(rows).toHaveLength(audience)
    expect(accepted.length + unknown.length).toBe(audience)
    const taken = new Set(got)
    expect(accepted.filter((to) => !taken.has(to))).toEqual([])
    const accounted = new Set([...accepted, ...unknown])
    expect(got.filter((to) => !accounted.has(to))).toEqual([])
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.length).toBeLessThanOrEqual(kills * concurrency)
    expect(
      await cms.payload.findByID({ collection: 'mailings', id: mailing, overrideAccess: true }),
    ).toMatchObject({
      audienceSize: audience,
      state: 'sent',
    })
  },
)
