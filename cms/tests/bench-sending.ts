// Measures the sender on a separate database against the mail server of its environment, and prints the results as one
// line of JSON: it sends a newsletter to `few` readers and then one to `readers`. Of these it sends `rounds` times
// `sample`, in turns with bare nodemailer.
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'

import { createTransport, type SendMailOptions } from 'nodemailer'

import { readValues } from '#platform/database/bulk-rows.ts'
import type { Letter } from '#platform/outbox/mailer.ts'

import { readMail } from './outbox.ts'
import { addReaders, planMailing, senderTurn } from './sending.ts'

const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { smtpMailer } = await import('#platform/outbox/mailer.ts')
const { freezeAudience } = await import('#features/sending/freeze.ts')
const { changeMailing, mailingById } = await import('#features/sending/mailing-store.ts')
const { exportList } = await import('#features/subscriber-files/export-list.endpoint.ts')

const [few = 0, readers = 0, sample = 0, rounds = 0] = process.argv.slice(2).map(Number)
const concurrency = 20
const url = process.env['SMTP_URL'] ?? ''

const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
/** The memory in use after a garbage collection. */
const needed = (): number => {
  globalThis.gc?.()
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}
/** The memory that the process holds; it is returned to the system a moment after it is freed. */
const taken = async (): Promise<number> => {
  needed()
  await wait(1000)
  return process.memoryUsage().rss
}
/** The largest memory in any second of the work, or held after it, minus that before, in megabytes. */
const rise = async (work: () => Promise<unknown>): Promise<number> => {
  const before = { needed: needed(), taken: await taken() }
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(most, needed())
  }, 1000)
  await work()
  clearInterval(looking)
  return Math.round(Math.max(0, most - before.needed, (await taken()) - before.taken) / 1e6)
}

/** Gives a newsletter a usual size: some 40 KB of HTML. */
const body = {
  root: {
    children: Array.from({ length: 6 }, () => ({
      children: [
        { text: 'Samen eten aan lange tafels, met muziek uit Aleppo. '.repeat(25), type: 'text', version: 1 },
      ],
      type: 'paragraph',
      version: 1,
    })),
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
}

const planned = async () => {
  const { mailing: id, newsletter } = await planMailing({ payload })
  await payload.update({
    collection: 'newsletters',
    data: { _status: 'published', blocks: [{ blockType: 'letterText', body }] } as never,
    id: newsletter,
    overrideAccess: true,
  })
  await changeMailing(req, { id, state: 'scheduled' }, { state: 'freezing' })
  const mailing = await mailingById(req, id)
  if (mailing === null) throw new Error('The mailing is gone')
  return mailing
}
type Mailing = Awaited<ReturnType<typeof planned>>
const freeze = (mailing: Mailing) =>
  freezeAudience(req, mailing, { now: () => new Date(), signal: new AbortController().signal })

const list = (collection: 'deliveries' | 'subscribers') =>
  timed(() => payload.find({ collection, depth: 1, limit: 10, overrideAccess: true }))

/** Reads the exported list of subscribers to its end. */
const exported = async (): Promise<void> => {
  const user = { collection: 'users', id: crypto.randomUUID(), role: 'admin', status: 'active' } as never
  const answer = await exportList.handler(await createLocalReq({ user }, payload))
  let lines = -1
  for await (const chunk of answer.body ?? []) {
    lines += Buffer.from(chunk).toString().split('\n').length - 1
    // Reads slowly, as over a network.
    await nextTurn()
  }
  const { totalDocs } = await payload.count({ collection: 'subscribers', overrideAccess: true })
  if (lines !== totalDocs) throw new Error(`${lines} of ${totalDocs} subscribers were exported`)
}

let last: Letter | null = null
/** Sends so many mails by our sender; returns messages per second. */
const ours = async (count: number): Promise<number> => {
  const ending = new AbortController()
  const smtp = smtpMailer({ connections: concurrency, url })
  let sent = 0
  const mailer = {
    close: smtp.close,
    send: async (...args: Parameters<typeof smtp.send>) => {
      ;[last] = args
      const outcome = await smtp.send(...args)
      sent += 1
      if (sent >= count) ending.abort()
      return outcome
    },
  }
  const ms = await timed(() => senderTurn({ payload }, { concurrency, mailer, signal: ending.signal }))
  mailer.close()
  return (sent / ms) * 1000
}

/** The last mail of our sender, as plain input of nodemailer. */
const sameMail = async (): Promise<SendMailOptions> => {
  const composer = createTransport({ buffer: true, streamTransport: true })
  const { message } = await composer.sendMail({ ...last })
  const { html, text } = await readMail(Buffer.from(message as Buffer))
  return { ...last, alternatives: undefined, html, text }
}

/** The same mail by bare nodemailer, with a pool of as many connections. */
const bare = async (count: number): Promise<number> => {
  const mail = await sameMail()
  const transport = createTransport({ maxConnections: concurrency, pool: true, url })
  let begun = 0
  const work = async (): Promise<void> => {
    while (begun < count) {
      begun += 1
      await transport.sendMail({ ...mail, messageId: `<${crypto.randomUUID()}@example.org>` })
    }
  }
  const ms = await timed(() => Promise.all(Array.from({ length: concurrency }, work)))
  transport.close()
  return (count / ms) * 1000
}

// Every part runs once for a few readers first: memory held from then on must not grow with the number of readers.
await addReaders(req, few)
await freeze(await planned())
await ours(Infinity)
await bare(few)
await exported()
await list('deliveries')

await addReaders(req, readers)
const mailing = await planned()
let freezeMs = 0
const freezing = await rise(async () => {
  freezeMs = await timed(() => freeze(mailing))
})
const exporting = await rise(exported)
const listMs = Math.max(await list('deliveries'), await list('subscribers'))
const pairs: { bare: number; ours: number }[] = []
for (let round = 0; round < rounds; round += 1)
  pairs.push({ bare: await bare(sample), ours: await ours(sample) })
const sending = await rise(() => ours(Infinity))
const found = await readValues({ req, collection: 'mailings', fields: ['state'], ids: [mailing.id] })
console.log(
  JSON.stringify({
    freezeMs,
    gained: { exporting, freezing, sending },
    listMs,
    pairs,
    state: found.get(mailing.id)?.state,
  }),
)
process.exit(0)
