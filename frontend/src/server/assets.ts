import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

import * as v from 'valibot'

import type { Assets } from '#site/page.ts'

import { usableAnywhere } from './security-headers.ts'
import { storeAnswer, type StoredAnswer } from './stored-answer.ts'

export type BuiltFiles = {
  readonly assets: Assets
  /** All built files by their address, ready to send. */
  readonly files: ReadonlyMap<string, StoredAnswer>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), src: v.optional(v.string()), css: v.optional(v.array(v.string())) }),
)

type Manifest = v.InferOutput<typeof manifestSchema>

/** Reads the client build into memory: a few dozen small files that every page needs. */
export const readBuiltFiles = async (
  directory: string,
  headers: Readonly<Record<string, string>>,
): Promise<BuiltFiles> => {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(await readFile(join(directory, '.vite/manifest.json'), 'utf8')),
  )
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    names.map(async (name) => {
      const address = `/${relative(directory, name).replaceAll('\\', '/')}`
      return [address, storeAnswer(await readFile(name), { ...headers, ...headersOf(address) })] as const
    }),
  )
  const byAddress = new Map(files)
  const icon = byAddress.get('/favicon.svg')
  return { assets: { ...assetsOf(manifest), icon: inPage(icon) }, files: byAddress }
}

/** The icon as a data URL: a separate request would take bandwidth on a slow line. */
const inPage = (icon: StoredAnswer | undefined): string =>
  `data:image/svg+xml,${encodeURIComponent(icon?.variants.identity.body().toString() ?? '')}`

/** The names of files under /assets/ contain a hash of their content. */
const headersOf = (address: string): Record<string, string> => ({
  ...usableAnywhere,
  'Content-Type': types[extname(address)] ?? 'application/octet-stream',
  'Cache-Control': address.startsWith('/assets/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=3600',
})

const assetsOf = (manifest: Manifest): Omit<Assets, 'icon'> => ({
  stylesheet: addressOf(manifest, 'src/styles/site.css'),
  islands: named(manifest, /([^/]+)\.island\.ts$/),
  fonts: named(manifest, /([^/]+\.woff2)$/),
})

/** The addresses of the built files whose source name matches the pattern. */
const named = (manifest: Manifest, pattern: RegExp): Record<string, string> =>
  Object.fromEntries(
    Object.entries(manifest).flatMap(([source, { file }]) => {
      const name = pattern.exec(source)?.[1]
      return name === undefined ? [] : [[name, `/${file}`]]
    }),
  )

const addressOf = (manifest: Manifest, source: string): string => {
  const entry = manifest[source]
  if (entry === undefined) throw new Error(`The build has no ${source}: run "npm run build -w frontend"`)
  return `/${entry.file}`
}
