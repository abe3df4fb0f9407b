import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

interface Service {
  build?: { dockerfile: string }
  cap_drop?: string[]
  image?: string
  networks?: string[]
  ports?: string[]
  read_only?: boolean
  depends_on?: Record<string, unknown>
  environment?: Record<string, string>
  volumes?: string[]
}
const compose: { networks: object; services: Record<string, Service>; volumes: Record<string, null> } = parse(
  read('docker-compose.yml'),
  {
    merge: true,
  },
)

/** The settings a program's env.ts knows: keys of its schema, and names it reads from process.env. */
const namesIn = (file: string): string[] => {
  const names = read(file).matchAll(/^ +([A-Z][A-Z0-9_]+):|process\.env\[?\.?'?([A-Z][A-Z0-9_]+)/gm)
  return [...new Set([...names].map(([, key, name]) => key ?? name ?? ''))]
    .filter((name) => !name.startsWith('NEXT_'))
    .sort()
}

const programs = { cms: 'cms/src/env.ts', frontend: 'frontend/src/env.ts', seed: 'seed/env.ts' }
// Read by `next start`, the images and docker compose rather than by an env.ts.
const readElsewhere = ['CMS_PORT', 'LISTEN', 'MONGODB_PASSWORD']
const documented = Object.keys(parseEnv(read('.env.example'))).sort()

describe('settings have the same names everywhere', () => {
  it('.env.example explains what the programs read, and nothing else', () => {
    const known = [...new Set([...Object.values(programs).flatMap(namesIn), ...readElsewhere])].sort()
    expect(documented).toEqual(known)
  })

  it.each(Object.entries(programs))(
    'docker-compose.yml hands %s each setting its env.ts reads',
    (service, file) => {
      const given = Object.keys(compose.services[service]?.environment ?? {})
      expect(namesIn(file).filter((name) => !given.includes(name))).toEqual([])
      expect(given.filter((name) => !documented.includes(name))).toEqual([])
    },
  )
})

describe('docker-compose.yml', () => {
  it('names services, volumes and Dockerfiles that are there', () => {
    const builds = Object.values(compose.services).flatMap(({ build }) => (build ? [build.dockerfile] : []))
    for (const dockerfile of builds) expect(read(dockerfile)).toContain('FROM node:')
    for (const { depends_on, volumes } of Object.values(compose.services)) {
      for (const name of Object.keys(depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name)
      for (const volume of volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
    }
  })

  it.each(Object.entries(compose.services))(
    'lets %s write nowhere but to its volumes, with no rights',
    (_, service) => {
      expect(service).toMatchObject({
        cap_drop: ['ALL'],
        read_only: true,
        security_opt: ['no-new-privileges:true'],
        tmpfs: ['/tmp'],
      })
    },
  )

  it('opens ports on this machine alone unless told otherwise', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? [])
    expect(ports).toHaveLength(3)
    for (const port of ports) expect(port).toMatch(/^(?:\$\{LISTEN:-127\.0\.0\.1\}|127\.0\.0\.1):/)
  })

  it('has the database asked for a password, in a network that the site is not in', () => {
    const near = Object.entries(compose.services).flatMap(([name, { networks }]) =>
      networks?.includes('database') === true ? [name] : [],
    )
    expect(near.sort()).toEqual(['cms', 'mongodb', 'seed'])
    expect(compose.networks).toMatchObject({ database: { internal: true } })
    expect(compose.services['mongodb']?.networks).toEqual(['database'])
    expect(compose.services['mongodb']?.ports).toBeUndefined()
    expect(JSON.stringify(compose.services['mongodb'])).toContain('--keyFile')
    expect(compose.services['cms']?.environment?.['DATABASE_URL']).toContain(
      'welkomhier:${MONGODB_PASSWORD:?',
    )
  })

  it('gives MongoDB a replica set, which the address asks for', () => {
    expect(JSON.stringify(compose.services['mongodb'])).toContain('--replSet')
    expect(compose.services['cms']?.environment?.['DATABASE_URL']).toContain('replicaSet=rs0')
  })
})

const digest = /@sha256:[0-9a-f]{64}$/

describe('the images', () => {
  it('are made from, or are, what a digest names', () => {
    const images = Object.values(compose.services).flatMap(({ image }) => image ?? [])
    const stages = Object.keys(programs).flatMap((program) =>
      [...read(`${program}/Dockerfile`).matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
    )
    expect([...images, ...stages].length).toBeGreaterThan(7)
    for (const image of [...images, ...stages]) expect(image).toMatch(digest)
    expect(new Set(stages).size).toBe(1)
  })

  it.each(Object.keys(programs))('%s gives its user no file but the data folder', (workspace) => {
    expect(read(`${workspace}/Dockerfile`).match(/chown.*/g)).toEqual(['chown node:node /data'])
  })

  it.each(Object.keys(programs))('%s runs as a user without rights', (workspace) => {
    expect(read(`${workspace}/Dockerfile`)).toMatch(/^USER node$/m)
  })

  it.each(['cms', 'frontend'])('%s says whether it is healthy', (workspace) => {
    expect(read(`${workspace}/Dockerfile`)).toMatch(/^HEALTHCHECK/m)
  })
})
