import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

type Service = {
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

/** The settings in a program's env.ts: the keys of its schema, and the names that it reads by themselves. */
const namesIn = (file: string): string[] => {
  const names = read(file).matchAll(/^ +([A-Z][A-Z0-9_]+):|given\['([A-Z][A-Z0-9_]+)/gm)
  return [...new Set([...names].map(([, key, name]) => key ?? name ?? ''))]
    .filter((name) => !name.startsWith('NEXT_'))
    .sort()
}

const programs = { cms: 'cms/src/env.ts', frontend: 'frontend/src/env.ts', seed: 'seed/env.ts' }
// Read by `next start`, the images and docker compose instead of an env.ts.
const readElsewhere = ['CMS_PORT', 'LISTEN', 'MONGODB_PASSWORD']
const documented = Object.keys(parseEnv(read('.env.example'))).sort()

describe('settings have the same names everywhere', () => {
  it('.env.example explains all settings that the programs read, and no others', () => {
    const known = [...new Set([...Object.values(programs).flatMap(namesIn), ...readElsewhere])].sort()
    expect(documented).toEqual(known)
  })

  it.each(Object.entries(programs))(
    'docker-compose.yml gives %s each setting that its env.ts reads',
    (service, file) => {
      const given = Object.keys(compose.services[service]?.environment ?? {})
      expect(namesIn(file).filter((name) => !given.includes(name))).toEqual([])
      expect(given.filter((name) => !documented.includes(name))).toEqual([])
    },
  )
})

describe('docker-compose.yml', () => {
  it('docker-compose.yml names only services, volumes and Dockerfiles that exist', () => {
    const builds = Object.values(compose.services).flatMap(({ build }) => (build ? [build.dockerfile] : []))
    for (const dockerfile of builds) expect(read(dockerfile)).toContain('FROM node:')
    for (const { depends_on, volumes } of Object.values(compose.services)) {
      for (const name of Object.keys(depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name)
      for (const volume of volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
    }
  })

  it.each(Object.entries(compose.services))(
    'docker-compose.yml lets %s write only to its volumes, without other rights',
    (_, service) => {
      expect(service).toMatchObject({
        cap_drop: ['ALL'],
        read_only: true,
        security_opt: ['no-new-privileges:true'],
        tmpfs: ['/tmp'],
      })
    },
  )

  it('docker-compose.yml opens ports only on this machine by default', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? [])
    expect(ports).toHaveLength(3)
    for (const port of ports) expect(port).toMatch(/^(?:\$\{LISTEN:-127\.0\.0\.1\}|127\.0\.0\.1):/)
  })

  it('docker-compose.yml protects the database with a password, in a network without the site', () => {
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

  it('docker-compose.yml gives MongoDB a replica set, and the database address names it', () => {
    expect(JSON.stringify(compose.services['mongodb'])).toContain('--replSet')
    expect(compose.services['cms']?.environment?.['DATABASE_URL']).toContain('replicaSet=rs0')
  })
})

const digest = /@sha256:[0-9a-f]{64}$/

describe('the images', () => {
  it('all images and base images are fixed by a digest', () => {
    const images = Object.values(compose.services).flatMap(({ image }) => image ?? [])
    const stages = Object.keys(programs).flatMap((program) =>
      [...read(`${program}/Dockerfile`).matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
    )
    expect([...images, ...stages].length).toBeGreaterThan(7)
    for (const image of [...images, ...stages]) expect(image).toMatch(digest)
    expect(new Set(stages).size).toBe(1)
  })

  it.each(Object.keys(programs))('the image of %s gives its user only the data folder', (workspace) => {
    expect(read(`${workspace}/Dockerfile`).match(/chown.*/g)).toEqual(['chown node:node /data'])
  })

  it.each(Object.keys(programs))('the image of %s runs as a user without rights', (workspace) => {
    expect(read(`${workspace}/Dockerfile`)).toMatch(/^USER node$/m)
  })

  it.each(['cms', 'frontend'])('the image of %s has a health check', (workspace) => {
    expect(read(`${workspace}/Dockerfile`)).toMatch(/^HEALTHCHECK/m)
  })
})
