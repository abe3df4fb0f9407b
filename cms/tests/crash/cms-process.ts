// Runs the CMS without its pages as a separate program, on the database and folder of its environment. It prints when
// its code is loaded, and waits for a word, so that it can load while another one still runs; then it prints its
// address.
import { once } from 'node:events'

import { serve } from '../serve.ts'
import { siteSecret } from '../settings.ts'

const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const { createApiGuard } = await import('#platform/api-guard/guard.ts')
const { createRateLimit } = await import('#platform/api-guard/rate-limit.ts')
const { createMissBudget } = await import('#platform/api-guard/site-misses.ts')
const { tidyFiles } = await import('#features/media/kept-files.ts')
const { markClientAddresses } = await import('#platform/api-guard/client-address.ts')

const manyRequests = { duration: 60, points: 1_000_000 }

process.stdout.write('loaded\n')
await once(process.stdin, 'data')
markClientAddresses()
const payload = await getPayload({ config })
// No other program uses its files, on either database.
await tidyFiles(payload, new Date())
const guard = createApiGuard({
  misses: createMissBudget({ all: manyRequests, each: manyRequests }),
  payload: () => Promise.resolve(payload),
  proxies: 0,
  rateLimit: createRateLimit({ all: manyRequests, credentials: manyRequests, writes: manyRequests }),
  siteSecret,
})
const { url } = await serve((request) =>
  guard(request, (checked) => handleEndpoints({ config, request: checked })),
)
process.stdout.write(`${url}\n`)
