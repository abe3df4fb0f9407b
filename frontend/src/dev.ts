import { createServer as createHttpServer } from 'node:http'

import { pino } from 'pino'
import { createServer as createVite, isRunnableDevEnvironment, type ViteDevServer } from 'vite'

import { env } from './env.ts'
import type { ErrorPage } from './features/errors/error.page.tsx'
import type { galleryPage } from './gallery/gallery.page.tsx'
import type { BuiltFiles } from './server/assets.ts'
import type { createSite, Site } from './server/create-site.ts'
import type { siteDocuments, sitePages } from './server/routes.ts'

type SiteModule = { readonly createSite: typeof createSite }
type RoutesModule = {
  readonly sitePages: typeof sitePages
  readonly siteDocuments: typeof siteDocuments
}
type GalleryModule = { readonly galleryPage: typeof galleryPage }
type ErrorModule = { readonly ErrorPage: typeof ErrorPage }

/** The site during development: Vite serves the sources, and each change of a source builds the site again. */
const develop = async (): Promise<void> => {
  const settings = env()
  const log = pino({ level: settings.logLevel, base: { program: 'site' } })
  const server = createHttpServer()
  const vite = await createVite({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } })

  const load = <Module>(path: string): Promise<Module> => {
    const { ssr } = vite.environments
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite does not run the sources of the site')
    return ssr.runner.import<Module>(path)
  }

  const makeSite = async (): Promise<Site> => {
    const site = await load<SiteModule>('/src/server/create-site.ts')
    const routes = await load<RoutesModule>('/src/server/routes.ts')
    const gallery = await load<GalleryModule>('/src/gallery/gallery.page.tsx')
    const errors = await load<ErrorModule>('/src/features/errors/error.page.tsx')
    const files = sourcesOf(vite)
    return site.createSite({
      ...settings,
      development: true,
      pages: [gallery.galleryPage, ...routes.sitePages],
      documents: routes.siteDocuments,
      errorPage: errors.ErrorPage,
      log,
      files: () => files,
      now: () => new Date(),
      finish: withViteClient,
    })
  }

  let site: Promise<Site> | null = null
  vite.watcher.on('all', (_event, file) => {
    if (!/\.tsx?$/.test(file)) return
    site = null
    vite.ws.send({ type: 'full-reload' })
  })
  server.on('request', (req, res) => {
    vite.middlewares(req, res, () => {
      site ??= makeSite()
      site
        .then((ready) => ready.serve(req, res))
        .catch((error: unknown) => {
          site = null
          log.error(error, 'the site could not be built')
          res.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
        })
    })
  })
  server.listen(settings.port, settings.listen, () =>
    log.info({ url: settings.siteUrl }, 'the site is open, and reloads when a source changes'),
  )
}

/** Addresses of source files, which Vite turns into modules for the browser. */
const sourcesOf = (vite: ViteDevServer): BuiltFiles => {
  const input = vite.config.environments['client']?.build.rolldownOptions.input
  const sources = Array.isArray(input) ? input : []
  const islands = sources.flatMap((source) => {
    const name = /([^/]+)\.island\.ts$/.exec(source)?.[1]
    return name === undefined ? [] : [[name, `/${source}`] as const]
  })
  return {
    files: new Map(),
    assets: {
      stylesheet: '/src/styles/site.css',
      fonts: {},
      islands: Object.fromEntries(islands),
      icon: '/favicon.svg',
    },
  }
}

const withViteClient = (html: string): string =>
  html.replace('</head>', '<script type="module" src="/@vite/client"></script></head>')

develop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
