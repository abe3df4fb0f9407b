import { cpSync, rmSync } from 'node:fs'

import { playAgain } from '../../scripts/chance/play-again.ts'
import { fillContent } from './content.ts'
import { useOwnSettings } from './settings.ts'

playAgain('template')
const { dataDir } = useOwnSettings()
const { getPayload } = await import('payload')
const { default: config } = await import('#payload.config.ts')
const payload = await getPayload({ config })
await fillContent(payload)
await payload.destroy()
cpSync(dataDir, process.argv[2] ?? '', { recursive: true })
rmSync(dataDir, { force: true, recursive: true })
process.exit(0)
