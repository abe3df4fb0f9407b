import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

import { playAgain } from '../../scripts/chance/play-again.ts'
import { fillContent } from './content.ts'
import { mongoFile, moveToFile } from './mongo-template.ts'
import { useOwnSettings } from './settings.ts'

playAgain('template')
const { dataDir, isMongo } = useOwnSettings()
const place = process.argv[2] ?? ''
const { getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const payload = await getPayload({ config })
await fillContent(payload)
await payload.destroy()
cpSync(dataDir, place, { recursive: true })
if (isMongo) await moveToFile(process.env.DATABASE_URL ?? '', path.join(place, mongoFile))
rmSync(dataDir, { force: true, recursive: true })
process.exit(0)
