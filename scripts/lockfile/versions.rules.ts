import { missingPlatforms, type Entries } from './platforms.rules.ts'

interface Floor {
  at: string
  below?: string
  why: string
}

/** The lowest version of each package with what we need, or without a known hole; every copy in the lockfile is asked. */
const floors: Record<string, Floor> = {
  express: { at: '5.3.0', why: 'the site is written for Express 5' },
  next: { at: '16.4.6', why: 'earlier ones have known holes' },
  nodemailer: { at: '10.6.0', why: 'earlier majors are unsupported and have known holes' },
  payload: { at: '3.90.2', below: '3.91.0', why: 'access rules are measured on 3.90' },
  react: { at: '19.3.1', below: '19.4.0', why: 'Payload and the site use one React' },
  'react-dom': { at: '19.3.1', below: '19.4.0', why: 'Payload and the site use one React' },
  sharp: { at: '0.35.5', why: 'it decodes pictures that strangers send' },
  typescript: { at: '6.0.3', below: '7.0.0', why: 'tried with Next 16.4' },
  vite: { at: '8.0.0', why: 'one bundler for the site and its tests' },
  vitest: { at: '4.1.0', below: '5.0.0', why: '5 needs Node 22' },
}

const unwanted: Record<string, string> = {
  '@payloadcms/email-nodemailer': 'it pins a nodemailer with known holes',
  '@payloadcms/plugin-form-builder': 'severe holes in 2026',
  '@payloadcms/plugin-import-export': 'severe holes in 2026',
  '@payloadcms/plugin-mcp': 'it overreads access',
  '@payloadcms/plugin-search': 'it overreads access',
  '@payloadcms/plugin-stripe': 'severe holes in 2026',
}

const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Below zero when the first is the lower version; what comes after a dash counts for nothing. */
export const compareVersions = (one: string, other: string): number => {
  const [ones, others] = [one, other].map((version) => (version.split('-')[0] ?? '').split('.').map(Number))
  const differences = [0, 1, 2].map((index) => (ones?.[index] ?? 0) - (others?.[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

const belowFloor = (name: string, version: string): string[] => {
  const floor = floors[name]
  if (floor === undefined) return []
  const tooLow = compareVersions(version, floor.at) < 0
  const tooHigh = floor.below !== undefined && compareVersions(version, floor.below) >= 0
  const range = `at least ${floor.at}${floor.below === undefined ? '' : `, below ${floor.below}`}`
  return tooLow || tooHigh ? [`${name} ${version} must be ${range}: ${floor.why}.`] : []
}

const mixedPayload = (copies: { name: string; version: string }[]): string[] => {
  const own = copies.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
  const releases = [...new Set(own.map(({ version }) => version))].sort()
  return releases.length > 1
    ? [`payload and every @payloadcms package must be one release, not ${releases.join(' and ')}.`]
    : []
}

/** One sentence for each thing in package-lock.json that must not be as it is. */
export const problemsInLockfile = (packages: Entries): string[] => {
  const copies = Object.entries(packages).flatMap(([place, { link, version }]) =>
    place.includes('node_modules/') && !link && version !== undefined
      ? [{ name: nameOf(place), version }]
      : [],
  )
  const names = new Set(copies.map(({ name }) => name))
  const addresses = Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http')).length
  return [
    ...copies.flatMap(({ name, version }) => belowFloor(name, version)),
    ...mixedPayload(copies),
    ...Object.keys(floors).flatMap((name) =>
      names.has(name) ? [] : [`${name} is missing from package-lock.json.`],
    ),
    ...Object.entries(unwanted).flatMap(([name, why]) =>
      names.has(name) ? [`${name} must go: ${why}.`] : [],
    ),
    ...(missingPlatforms(packages).length > 0
      ? ['package-lock.json leaves out packages for other machines: node scripts/run.mjs complete-lockfile']
      : []),
    ...(addresses > 0
      ? [`package-lock.json names ${addresses} download addresses; any registry must do.`]
      : []),
  ]
}
