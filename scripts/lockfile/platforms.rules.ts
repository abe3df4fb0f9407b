export interface Entry {
  cpu?: string[]
  dev?: boolean
  libc?: string[]
  link?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  resolved?: string
  version?: string
}

export type Entries = Record<string, Entry>

const named =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/

const parentOf = (place: string): string =>
  place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))

/** Where Node would find the package when asked by the one at `from`. */
const isThere = (entries: Entries, from: string, name: string): boolean => {
  if (entries[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true
  return from !== '' && isThere(entries, parentOf(from), name)
}

/** Packages for other machines that are asked for by exact version and have no entry: `npm ci` refuses such a lockfile. */
export const missingPlatforms = (entries: Entries): { dev: boolean; name: string; version: string }[] =>
  Object.entries(entries).flatMap(([place, { dev = false, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => named.test(name) && /^\d/.test(version) && !isThere(entries, place, name))
      .map(([name, version]) => ({ dev, name, version })),
  )

/** The entries with those for other machines filled in from what the packages' names say. */
export const withPlatforms = (entries: Entries): Entries => {
  const added = missingPlatforms(entries).map(({ dev, name, version }): [string, Entry] => {
    const [, os = '', cpu = '', abi = ''] = named.exec(name) ?? []
    const libc = os === 'linux' ? [abi.startsWith('musl') ? 'musl' : 'glibc'] : null
    const entry = {
      version,
      cpu: [cpu],
      ...(dev ? { dev } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os: [os],
    }
    return [`node_modules/${name}`, entry]
  })
  const { '': root = {}, ...rest } = entries
  const sorted = Object.entries({ ...rest, ...Object.fromEntries(added) }).sort(([one], [other]) =>
    one.localeCompare(other, 'en'),
  )
  return { '': root, ...Object.fromEntries(sorted) }
}
