import type { PayloadRequest, Where } from 'payload'

import { compareAndSetMany } from '#platform/database/bulk-rows.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { chunks } from '#platform/database/in-chunks.ts'
import { asSystem } from '#platform/local-api.ts'

import { changeMailing, mailingById, mailingsWhere, type Mailing } from './mailing-store.ts'
import { mostRefusals, providerOf, providersIn, withProvider } from './provider.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program knows which providers refuse a newsletter')
const part = 1000

/** The readers of a provider get no mail of this mailing until staff go on. */
export const holdProvider = async (req: PayloadRequest, mailing: string, provider: string): Promise<void> => {
  for (;;) {
    const row = await mailingById(req, mailing)
    if (row === null || providersIn(row.heldProviders).includes(provider)) return
    const next = { heldProviders: withProvider(row.heldProviders, provider) }
    const expected = { heldProviders: row.heldProviders }
    if (!(await compareAndSet({ req, collection: 'mailings', expected, id: mailing, next }))) continue
    req.payload.logger.warn({ mailing, msg: 'A provider refuses a newsletter; its readers wait', provider })
    return
  }
}

type Returned = {
  readonly newsletter: string
  readonly subscriber: string
}

/** Holds a provider when it has sent back too many mails of a newsletter since staff last went on. */
export const noteRefusalOf = async (
  req: PayloadRequest,
  { newsletter, subscriber }: Returned,
): Promise<void> => {
  const [mailing] = await mailingsWhere(req, { newsletter: { equals: newsletter } })
  const provider = (await providersOf(req, [subscriber])).get(subscriber)
  if (mailing === undefined || provider === undefined) return
  if (providersIn(mailing.heldProviders).includes(provider)) return
  const { docs } = await system(req).find({
    collection: 'deliveries',
    depth: 0,
    limit: part,
    pagination: false,
    select: { subscriber: true },
    sort: '-updatedAt',
    where: {
      and: [
        { newsletter: { equals: newsletter } },
        { bounce: { equals: 'none' } },
        { state: { equals: 'accepted' } },
        ...(mailing.releasedAt === null ? [] : [{ updatedAt: { greater_than: mailing.releasedAt } }]),
      ],
    },
  })
  const found = await providersOf(
    req,
    docs.map((row) => row.subscriber),
  )
  const count = docs.filter((row) => found.get(row.subscriber) === provider).length
  if (count >= mostRefusals) await holdProvider(req, mailing.id, provider)
}

/**
 * Goes on with the readers of all held providers: with those who wait, and with those whose mail was refused at our
 * door for a reason of the sender, since it never left.
 */
export const releaseProviders = async (req: PayloadRequest, mailing: Mailing, now: Date): Promise<void> => {
  const { id, newsletter } = mailing
  const held = providersIn(mailing.heldProviders)
  await changeMailing(req, mailing, { heldProviders: '', releasedAt: now.toISOString() })
  const next = { answer: null, bounce: null, notBefore: null, smtpCode: null, state: 'queued' }
  await compareAndSetMany({ req, collection: 'deliveries', expected: { newsletter, state: 'held' }, next })
  const refused = { newsletter, bounce: 'none', state: 'failed' }
  const where = equalTo(refused)
  for await (const rows of chunks(req, { collection: 'deliveries', where })) {
    const providers = await providersOf(
      req,
      rows.map(({ subscriber }) => subscriber),
    )
    const ids = rows
      .filter(({ subscriber }) => held.includes(providers.get(subscriber) ?? ''))
      .map((row) => row.id)
    await compareAndSetMany({ req, collection: 'deliveries', expected: refused, ids, next })
  }
  req.payload.logger.info({
    mailing: id,
    msg: 'Staff go on with the providers that were held',
    providers: held,
  })
}

const equalTo = (values: Readonly<Record<string, string>>): Where => ({
  and: Object.entries(values).map(([name, value]) => ({ [name]: { equals: value } })),
})

const providersOf = async (
  req: PayloadRequest,
  subscribers: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (subscribers.length === 0) return new Map()
  const { docs } = await system(req).find({
    collection: 'subscribers',
    depth: 0,
    pagination: false,
    select: { email: true },
    where: { id: { in: [...subscribers] } },
  })
  return new Map(docs.map(({ email, id }) => [String(id), providerOf(email)]))
}
