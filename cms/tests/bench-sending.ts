// Measures the sender on a database of its own against the mail server of its environment, and prints what it found as
// one line of JSON: `readers` in all, of whom some thousands are also sent to by bare nodemailer.
import { createTransport, type SendMailOptions } from 'nodemailer'

import { readValues } from '#platform/database/many.ts'

import { addReaders, planMailing, senderTurn } from './sending.ts'

const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { smtpMailer } = await import('#platform/outbox/mailer.ts')
const { freezeAudience } = await import('#features/sending/freeze.ts')
const { changeMailing, mailingById } = await import('#features/sending/mailing-store.ts')

const readers = Number(process.argv[2])
const sample = Number(process.argv[3])
const rounds = 5
const concurrency = 20
const url = process.env['SMTP_URL'] ?? ''

const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const megabytes = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 1e6)
}
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

await addReaders(req, readers)
const { mailing: id, newsletter } = await planMailing({ payload })
const planned = { id, state: 'scheduled' } as const
await changeMailing(req, planned, { state: 'freezing' })
await payload.update({
  collection: 'newsletters',
  data: { _status: 'published' },
  id: newsletter,
  overrideAccess: true,
})
const mailing = await mailingById(req, id)
if (mailing === null) throw new Error('The mailing is gone')
const before = megabytes()
const freezeMs = await timed(() =>
  freezeAudience(req, mailing, { now: () => new Date(), signal: new AbortController().signal }),
)
const afterFreeze = megabytes()

const list = (collection: 'deliveries' | 'subscribers') =>
  timed(() => payload.find({ collection, depth: 1, limit: 10, overrideAccess: true }))
await list('deliveries')
const listMs = Math.max(await list('deliveries'), await list('subscribers'))

/** Gives every mail the weight of the usual newsletter, for both alike. */
const weight = `<p>${'Samen eten aan lange tafels, met muziek uit Aleppo. '.repeat(600)}</p>`

/** Sends so many by our sender; gives messages a second. */
let last: SendMailOptions = {}
const ours = async (count: number): Promise<number> => {
  const ending = new AbortController()
  const smtp = smtpMailer({ connections: concurrency, url })
  let sent = 0
  const mailer = {
    close: smtp.close,
    send: async (...args: Parameters<typeof smtp.send>) => {
      const [letter, mayGo] = args
      const weighty = { ...letter, html: `${typeof letter.html === 'string' ? letter.html : ''}${weight}` }
      last = weighty
      const outcome = await smtp.send(weighty, mayGo)
      sent += 1
      if (sent >= count) ending.abort()
      return outcome
    },
  }
  const ms = await timed(() =>
    senderTurn({ payload }, { concurrency: concurrency * 2, mailer, signal: ending.signal }),
  )
  mailer.close()
  return (sent / ms) * 1000
}

/** The same mail by bare nodemailer with a pool of as many connections. */
const bare = async (count: number): Promise<number> => {
  const transport = createTransport({ maxConnections: concurrency, pool: true, url })
  let begun = 0
  const work = async (): Promise<void> => {
    while (begun < count) {
      begun += 1
      await transport.sendMail({ ...last, messageId: `<${crypto.randomUUID()}@example.org>` })
    }
  }
  const ms = await timed(() => Promise.all(Array.from({ length: concurrency }, work)))
  transport.close()
  return (count / ms) * 1000
}

await ours(sample / 4)
await bare(sample / 4)
const pairs: { bare: number; ours: number }[] = []
for (let round = 0; round < rounds; round += 1)
  pairs.push({ bare: await bare(sample), ours: await ours(sample) })
const early = megabytes()
const rest = await ours(Infinity)
const late = megabytes()
const found = await readValues({ req, collection: 'mailings', fields: ['state'], ids: [id] })
console.log(
  JSON.stringify({
    afterFreeze,
    before,
    early,
    freezeMs,
    late,
    listMs,
    pairs,
    rest,
    state: found.get(id)?.state,
  }),
)
process.exit(0)
