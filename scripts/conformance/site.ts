import { setTimeout as wait } from 'node:timers/promises'

import { defaultLocale, locales, type Locale } from '../../frontend/src/i18n/locales.ts'

/** A running site, requested as any program does. */
export type AskedSite = {
  readonly url: string
  readonly get: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answer>
  /** The site's description of itself, fetched once. */
  readonly festivals: () => Promise<readonly OpenFestival[]>
  readonly organisations: () => Promise<readonly OpenRecord[]>
  /** The addresses of the sitemap files, and of the pages in them. */
  readonly sitemaps: () => Promise<readonly string[]>
  readonly addresses: () => Promise<readonly string[]>
}

export type Answer = {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly text: string
  readonly bytes: Buffer
}

/** The fields of records and festivals in the open data, limited to those that are compared with other answers. */
export type OpenRecord = {
  readonly id: string
  readonly slug: string
  readonly translatedIn: readonly Locale[]
  readonly updatedAt: string
}

export type OpenFestival = OpenRecord & {
  readonly title: { readonly value: string }
  readonly status: 'scheduled' | 'rescheduled' | 'relocated' | 'postponed' | 'cancelled'
  readonly slots: readonly { readonly start: string; readonly end: string }[]
  readonly venue: {
    readonly municipality: string
    readonly province: string | null
    readonly postcode: string | null
  } | null
  readonly admission: 'free' | 'donation' | 'paid' | null
  readonly languages: readonly string[]
  readonly wheelchair: boolean
  readonly interpreter: boolean
  readonly children: boolean
  readonly organisation: { readonly slug: string } | null
  readonly pictures: readonly unknown[]
}

/** One check: its name, and the problems that it found; empty when there are none. */
export type Check = {
  readonly name: string
  readonly judge: string
  readonly run: (site: AskedSite) => Promise<readonly string[]>
}

/** The start of the addresses of each language. */
export const prefixOf = (locale: Locale): string => (locale === defaultLocale ? '' : `/${locale}`)

export const prefixes = locales.map(prefixOf)

/** A polite client: a few requests at a time, and one retry when the site asks for that. */
const polite = () => {
  let going = 0
  const waiting: (() => void)[] = []
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    if (going >= 4) await new Promise<void>((resolve) => waiting.push(resolve))
    going += 1
    try {
      return await ask()
    } finally {
      going -= 1
      waiting.shift()?.()
    }
  }
}

const mostTries = 10

const fetchPatiently = async (address: string, init: RequestInit): Promise<Response> => {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(address, { ...init, redirect: 'manual' })
    if (response.status !== 503 || tries === mostTries) return response
    await response.body?.cancel()
    await wait(1_000)
  }
}

export const siteAt = (url: string): AskedSite => {
  const inTurn = polite()
  const get: AskedSite['get'] = (path, headers = {}, method = 'GET') =>
    inTurn(() => ask(path.startsWith('http') ? path : url + path, { headers, method }))
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const response = await fetchPatiently(address, init)
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      headers: response.headers,
      text: bytes.toString('utf8'),
      bytes,
    }
  }
  const everyItem = async <T>(path: string): Promise<readonly T[]> => {
    const items: T[] = []
    for (let next: string | null = `${path}?limit=100`; next !== null;) {
      const page: { readonly items: readonly T[]; readonly next: string | null } = JSON.parse(
        (await get(next)).text,
      )
      items.push(...page.items)
      next = page.next
    }
    return items
  }
  const sitemaps = once(async () => named((await get('/sitemap.xml')).text))
  return {
    url,
    get,
    festivals: once(() => everyItem<OpenFestival>('/api/v1/festivals')),
    organisations: once(() => everyItem<OpenRecord>('/api/v1/organisations')),
    sitemaps,
    addresses: once(async () =>
      (await Promise.all((await sitemaps()).map(async (file) => named((await get(file)).text)))).flat(),
    ),
  }
}

/** The addresses in a sitemap or in its index. */
const named = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | null = null
  return () => (asked ??= ask())
}

/** The messages of all conditions that are false. */
export const misses = (conditions: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(conditions)
    .filter(([, holds]) => !holds)
    .map(([sentence]) => sentence)

/** The problems of each item in a list. */
export const flatly = async (problems: readonly Promise<readonly string[]>[]): Promise<readonly string[]> =>
  (await Promise.all(problems)).flat()

/** The path of a festival that has pictures and pages in several languages. */
export const aFestival = async (site: AskedSite): Promise<string> => {
  const festivals = await site.festivals()
  const one = festivals.find(({ pictures, translatedIn }) => pictures.length > 0 && translatedIn.length > 1)
  return `/festivals/${(one ?? festivals[0])?.slug}`
}

/** The name of a place in the addresses of calendars and feeds. */
export const placeInAddress = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The addresses of each kind of calendar and feed of festivals, without prefix and extension. */
export const kindsOfAgenda = async (site: AskedSite): Promise<readonly string[]> => {
  const festivals = await site.festivals()
  const { organisation, venue } =
    festivals.find((one) => one.organisation !== null && one.venue !== null) ?? {}
  return [
    '/festivals',
    `/organisaties/${organisation?.slug}`,
    `/provincies/${venue?.province}`,
    `/gemeenten/${placeInAddress(venue?.municipality ?? '')}`,
  ]
}
