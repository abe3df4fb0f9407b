/** A running site, asked as any program would ask it. */
export type AskedSite = {
  readonly url: string
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
}

export type Answer = {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly text: string
  readonly bytes: Buffer
}

/** One question of the suite: what it is about, and what is wrong; nothing when all is well. */
export type Check = {
  readonly name: string
  readonly judge: string
  readonly run: (site: AskedSite) => Promise<readonly string[]>
}

export const siteAt = (url: string): AskedSite => ({
  url,
  get: async (path, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, { headers, redirect: 'manual' })
    const bytes = Buffer.from(await response.arrayBuffer())
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      headers: response.headers,
      text: bytes.toString('utf8'),
      bytes,
    }
  },
})

/** The sentences whose condition does not hold. */
export const misses = (conditions: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(conditions)
    .filter(([, holds]) => !holds)
    .map(([sentence]) => sentence)

/** The addresses of the sitemap. */
export const addressesOf = async (site: AskedSite): Promise<readonly string[]> =>
  [...(await site.get('/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => address,
  )

/** The path of a festival that has its own page in Dutch. */
export const aFestival = async (site: AskedSite): Promise<string> => {
  const list = JSON.parse((await site.get('/api/v1/festivals?limit=100')).text)
  const festival = list.items.find(
    (one: { pictures: unknown[]; translatedIn: string[] }) =>
      one.pictures.length > 0 && one.translatedIn.length > 1,
  )
  return `/festivals/${festival?.slug ?? list.items[0]?.slug}`
}
