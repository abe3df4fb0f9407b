import { startFakeCms } from './fake-cms.ts'

// The site as `npm run dev` runs it, with a small CMS behind it. Where it is open, whoever starts this says.
const cms = await startFakeCms()
process.env['CMS_URL'] = cms.url
await import('../src/dev.ts')
