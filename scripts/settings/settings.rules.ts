import { isPublic, weakProductionSettings } from '../../cms/src/env.rules.ts'

export type Given = Record<string, string | undefined>

export type Settings = {
  /** The address of the CMS from this machine itself. */
  cmsInside: string
  cmsPort: number
  cmsUrl: string
  dataDir: string
  /** The environment of both programs, with all defaults filled in. */
  environment: Record<string, string>
  /** The address on which both programs listen. */
  listen: string
  publicAddress: boolean
  /** The address of the site from this machine itself. */
  siteInside: string
  sitePort: number
  siteUrl: string
}

const portProblem = (name: string, value: string): string | null => {
  const port = Number(value)
  const fits = Number.isInteger(port) && port > 0 && port < 65_536
  return fits ? null : `${name} must be a port number from 1 to 65535, not "${value}".`
}

const urlProblem = (name: string, value: string): string | null => {
  const fits = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  return fits ? null : `${name} must be an address like https://welkomhier.example, not "${value}".`
}

const isSix = (address: string): boolean => address.includes(':') && URL.canParse(`http://[${address}]`)

const isAddress = (text: string): boolean =>
  isSix(text) || (/^\d+(?:\.\d+){3}$/.test(text) && URL.canParse(`http://${text}`))

const listenProblem = (value: string): string | null =>
  isAddress(value)
    ? null
    : `LISTEN must be an address of this machine such as 127.0.0.1, or 0.0.0.0 for all, not "${value}".`

/** "All addresses" can't be requested, so requests use localhost. */
const insideOf = (listen: string, port: number): string => {
  if (!isSix(listen)) return `http://${listen === '0.0.0.0' ? '127.0.0.1' : listen}:${port}`
  return `http://[${listen === '::' ? '::1' : listen}]:${port}`
}

/** An empty setting counts as missing. */
export const withoutEmpty = (given: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))

/**
 * Options for glibc. By default, each thread keeps memory of its own after opening a picture or compressing a page:
 * twice as much after an hour of uploads, and 15 MB for each of the site's four threads.
 */
export const allocator = { MALLOC_ARENA_MAX: '2' } as const

/** Fills in all defaults; call `problemsWith` first. */
export const settingsFrom = (given: Given, dataDir: string): Settings => {
  const set = withoutEmpty(given)
  const sitePort = Number(set['SITE_PORT'] ?? 3000)
  const cmsPort = Number(set['CMS_PORT'] ?? 3001)
  const siteUrl = set['SITE_URL'] ?? `http://localhost:${sitePort}`
  const cmsUrl = set['CMS_URL'] ?? `http://localhost:${cmsPort}`
  const listen = set['LISTEN'] ?? '127.0.0.1'
  const [cmsInside, siteInside] = [insideOf(listen, cmsPort), insideOf(listen, sitePort)]
  return {
    cmsInside,
    cmsPort,
    cmsUrl,
    dataDir,
    environment: {
      ...allocator,
      CMS_INTERNAL_URL: cmsInside,
      SITE_INTERNAL_URL: siteInside,
      ...set,
      CMS_PORT: String(cmsPort),
      CMS_URL: cmsUrl,
      DATA_DIR: dataDir,
      LISTEN: listen,
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_PORT: String(sitePort),
      SITE_URL: siteUrl,
    },
    listen,
    publicAddress: isPublic({ CMS_URL: cmsUrl, SITE_URL: siteUrl }),
    siteInside,
    sitePort,
    siteUrl,
  }
}

/** One sentence for each invalid setting; empty when all are valid. */
export const problemsWith = (given: Given): string[] => {
  const set = withoutEmpty(given)
  const ports = ['SITE_PORT', 'CMS_PORT'].flatMap((name) => portProblem(name, set[name] ?? '1') ?? [])
  const urls = ['SITE_URL', 'CMS_URL'].flatMap(
    (name) => urlProblem(name, set[name] ?? 'http://localhost') ?? [],
  )
  const listen = listenProblem(set['LISTEN'] ?? '127.0.0.1')
  const wrong = [...ports, ...urls, ...(listen === null ? [] : [listen])]
  if (wrong.length > 0) return wrong
  const { sitePort, cmsPort, siteUrl, cmsUrl } = settingsFrom(set, '')
  if (sitePort === cmsPort)
    return [`SITE_PORT and CMS_PORT are both ${sitePort}; give one of them another port.`]
  return weakProductionSettings({
    CMS_URL: cmsUrl,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: set['PAYLOAD_SECRET'] ?? '',
    SITE_SECRET: set['SITE_SECRET'] ?? '',
    SITE_URL: siteUrl,
  })
}
