import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

import { env } from '#env.ts'
import { createApiGuard } from '#platform/api-guard/guard.ts'
import { createRateLimit, usualRates } from '#platform/api-guard/rate-limit.ts'

const guard = createApiGuard({
  payload: () => getPayload({ config, cron: true }),
  rateLimit: createRateLimit(usualRates),
  siteSecret: env.SITE_SECRET,
  trustProxy: env.trustProxy,
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
