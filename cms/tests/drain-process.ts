// Sends the due mails in the database of its environment, as a second program would, and ends. It prints when it is
// ready, and waits for a word, so that several can begin together.
import { once } from 'node:events'

const { getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { drain } = await import('#platform/outbox/drain.ts')
const { chosenDelivery } = await import('#platform/outbox/chosen-mailer.ts')

const payload = await getPayload({ config })
process.stdout.write('ready')
await once(process.stdin, 'data')
await drain({ delivery: chosenDelivery(), now: () => new Date(), payload })
process.exit(0)
