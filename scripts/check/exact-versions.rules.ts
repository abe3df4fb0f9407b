/** As much of a package.json as decides which versions are installed. */
export type Manifest = {
  readonly name: string
  readonly dependencies?: Versions
  readonly devDependencies?: Versions
  readonly overrides?: Readonly<Record<string, string | Versions>>
}

type Versions = Readonly<Record<string, string>>

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

type Asked = {
  readonly by: string
  readonly name: string
  readonly version: string
}

const askedBy = ({ dependencies = {}, devDependencies = {}, name: by, overrides = {} }: Manifest): Asked[] =>
  Object.entries({ ...dependencies, ...devDependencies, ...flat(overrides) }).map(([name, version]) => ({
    by,
    name,
    version,
  }))

/** `$sharp` is npm's own way to say: the version that stands above. */
const flat = (overrides: NonNullable<Manifest['overrides']>): Versions =>
  Object.fromEntries(
    Object.entries(overrides)
      .flatMap(([name, asked]) => (typeof asked === 'string' ? [[name, asked]] : Object.entries(asked)))
      .filter(([, version]) => !version?.startsWith('$')),
  )

/** As much of a package-lock.json as says what is installed. */
export type Lockfile = {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

/** Each had a severe hole, or reads more than its user may; nodemailer is used directly instead of by the adapter. */
const refused = /^@payloadcms\/(?:email-nodemailer|plugin-(?:form-builder|import-export|mcp|search|stripe))$/

/** One sentence for each installed package that we do without, and for releases of Payload that differ. */
export const unfitPackages = ({ packages }: Lockfile): string[] => {
  const installed = Object.entries(packages).flatMap(([place, { version = '' }]) => {
    const [, name = ''] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? []
    return name === '' ? [] : [{ name, version }]
  })
  const unwanted = new Set(installed.map(({ name }) => name).filter((name) => refused.test(name)))
  const payloads = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))
  const releases = new Set(payloads.map(({ version }) => version))
  return [
    ...[...unwanted].map((name) => `${name} is installed; we do without it.`),
    ...(releases.size > 1
      ? [
          `Payload is installed in several releases: ${payloads.map(({ name, version }) => `${name} ${version}`).join(', ')}.`,
        ]
      : []),
  ]
}

/** One sentence for each version that is a range, or that differs between the package.json's. */
export const inexactVersions = (manifests: readonly Manifest[]): string[] => {
  const own = new Set(manifests.map(({ name }) => name))
  const asked = manifests.flatMap(askedBy).filter(({ name }) => !own.has(name))
  const first = new Map(asked.toReversed().map((one) => [one.name, one]))
  return asked.flatMap(({ by, name, version }) => {
    if (!exact.test(version))
      return [`${by} asks for ${name} ${version}: name one version, as npm install does here.`]
    const other = first.get(name)
    return other !== undefined && other.version !== version
      ? [`${by} asks for ${name} ${version}, and ${other.by} for ${other.version}: name the same version.`]
      : []
  })
}
