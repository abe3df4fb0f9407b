// Tells followers about changes in the database of its environment, as a second program would, and ends. It prints when
// it is ready, and waits for a word, so that several can begin together. Its argument is its present time.
import { once } from 'node:events'

const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { tellNews } = await import('#features/follow/tell-news.ts')

const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const now = new Date(process.argv[2] ?? '')
process.stdout.write('ready')
await once(process.stdin, 'data')
await tellNews(req, now)
process.exit(0)
