// Sends newsletters in the database of its environment, as a second program would, until none is due. It prints when it
// is ready, and waits for a word, so that it can start up beforehand.
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

const { getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { chosenMailer } = await import('#platform/outbox/chosen-mailer.ts')
const { sendDueMailings } = await import('#features/sending/sender.ts')

const concurrency = Number(process.argv[2])
const leaseLasts = Number(process.argv[3])
const payload = await getPayload({ config })
const mailer = chosenMailer({ connections: concurrency })
const open = { in: ['scheduled', 'freezing', 'sending'] }
process.stdout.write('ready')
await once(process.stdin, 'data')
for (;;) {
  await sendDueMailings({
    allowed: () => Promise.resolve(Infinity),
    concurrency,
    leaseLasts,
    mailer,
    now: () => new Date(),
    payload,
    signal: new AbortController().signal,
    sleep: (milliseconds, signal) =>
      wait(Math.min(50, milliseconds), undefined, { signal }).catch(() => undefined),
  })
  const left = await payload.count({ collection: 'mailings', overrideAccess: true, where: { state: open } })
  if (left.totalDocs === 0) break
  await wait(50)
}
process.exit(0)
