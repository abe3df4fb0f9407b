import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The public address of the tests' CMS: the one origin from which its cookies work. */
export const origin = 'http://localhost:3001'
export const siteSecret = 'a secret between the site and the cms, for tests'

/** Where nobody listens: no CMS of a test tells a site that somebody happens to run on this machine of its changes. */
export const noSite = 'http://127.0.0.1:9'

/** Settings for one CMS of its own; to be made before anything of the CMS is imported. */
export const useOwnSettings = (
  more: Readonly<Record<string, string>> = {},
): { readonly dataDir: string; readonly isMongo: boolean } => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'welkom-cms-'))
  const mongo = process.env.DATABASE_URL
  const isMongo = mongo !== undefined && mongo.startsWith('mongodb')
  Object.assign(process.env, {
    CMS_URL: origin,
    DATABASE_URL: isMongo ? withFreshDatabase(mongo, dataDir) : `file:${path.join(dataDir, 'test.db')}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_SECRET: 'a secret that only tests know, 32+',
    SITE_INTERNAL_URL: noSite,
    SITE_SECRET: siteSecret,
    ...more,
  })
  return { dataDir, isMongo }
}

/** Named after its folder: a fixed name would be the same when a run is repeated, and that database is full. */
const withFreshDatabase = (url: string, folder: string): string => {
  const fresh = new URL(url)
  fresh.pathname = `/${path.basename(folder)}`
  return fresh.href
}
