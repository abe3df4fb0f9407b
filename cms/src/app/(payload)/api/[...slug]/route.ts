import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

import { env } from '#env.ts'
import { createApiGuard } from '#platform/api-guard/guard.ts'
import { createRateLimit, usualRates } from '#platform/api-guard/rate-limit.ts'
import { createMissBudget, usualMissRates } from '#platform/api-guard/site-misses.ts'

const guard = createApiGuard({
  misses: createMissBudget(usualMissRates),
  payload: () => getPayload({ config }),
  proxies: env().proxies,
  rateLimit: createRateLimit(usualRates),
  siteSecret: env().SITE_SECRET,
})

const handler = (request: Request): Promise<Response> =>
  guard(request, (checked) => handleEndpoints({ config, request: checked }))

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
