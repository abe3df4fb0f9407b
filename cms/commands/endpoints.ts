import { writeFileSync } from 'node:fs'
import path from 'node:path'

import config from '#payload.config.ts'
import { ownEndpoints } from '#platform/contract/own-endpoints.ts'

import { endpointsPage } from './endpoints/endpoints-page.ts'

const page = path.resolve(import.meta.dirname, '../../docs/endpoints.md')
writeFileSync(page, endpointsPage(ownEndpoints(await config)))
// The configuration holds timers that would keep the program alive.
process.exit()
