import { aFestival, flatly, misses, type AskedSite, type Check } from './site.ts'

const policyOf = (headers: Headers): ReadonlyMap<string, string> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
      const [name = '', ...rest] = rule.split(' ')
      return [name, rest.join(' ')]
    }),
  )

/** Only partners may show an embed in a frame, and only the CMS a preview. */
const framesOf = (path: string): RegExp => {
  if (path.startsWith('/embed')) return /^\*$/
  return path === '/preview' ? /^https?:\/\/[^ *]+$/ : /^'none'$/
}

const headerProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { headers } = await site.get(path)
  const policy = policyOf(headers)
  return misses({
    [`${path} allows nothing that it does not name`]: policy.get('default-src') === "'none'",
    [`${path} allows no script or style in its markup, and none of other sites`]: [...policy].every(
      ([name, rule]) => name === 'frame-ancestors' || !/unsafe|\*|https?:/.test(rule),
    ),
    [`${path} is in no frame of others, unless it is made for that`]: framesOf(path).test(
      policy.get('frame-ancestors') ?? '',
    ),
    [`${path} is what it says it is`]: headers.get('x-content-type-options') === 'nosniff',
    [`${path} tells other sites little`]: headers.get('referrer-policy') !== null,
    [`${path} uses no camera, microphone or place`]: ['camera', 'microphone', 'geolocation'].every((name) =>
      headers.get('permissions-policy')?.includes(`${name}=()`),
    ),
    [`${path} has a window and content of its own`]:
      headers.get('cross-origin-opener-policy') === 'same-origin' &&
      headers.get('cross-origin-resource-policy') !== null,
    [`${path} does not name its software`]:
      headers.get('x-powered-by') === null && headers.get('server') === null,
    [`${path} sets no cookie`]: headers.get('set-cookie') === null,
    [`${path} stays on https`]:
      !site.url.startsWith('https:') || /max-age=\d{8}/.test(headers.get('strict-transport-security') ?? ''),
  })
}

const safetyProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const festival = await aFestival(site)
  const paths = [
    '/',
    festival,
    `${festival}.png`,
    '/festivals.ics',
    '/festivals.json',
    '/api/v1/festivals',
    '/api/v1/festivals?limit=0',
    '/sitemap.xml',
    '/robots.txt',
    '/nothing-here',
    '/organiseer',
    '/preview',
    '/verslag',
    '/healthz',
    '/embed',
  ]
  return flatly(paths.map((path) => headerProblems(site, path)))
}

const doorProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const [lives, ready, metrics, post, form] = await Promise.all([
    site.get('/healthz'),
    site.get('/readyz'),
    site.get('/metrics'),
    site.get('/festivals', {}, 'POST'),
    site.get('/organiseer', { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }, 'POST'),
  ])
  return misses({
    'the site says that it lives': lives.status === 200 && JSON.parse(lives.text).status === 'ok',
    'it says whether it can have the CMS': ready.status === 200 && 'cms' in JSON.parse(ready.text),
    'visitors get no figures of the program': metrics.status === 404,
    'a page is not to be written to': post.status === 405 && post.headers.get('allow') === 'GET, HEAD',
    'a form takes nothing from other sites': form.status === 400,
  })
}

export const safetyChecks: readonly Check[] = [
  { name: 'Headers of every kind of answer', judge: 'fetch', run: safetyProblems },
  { name: 'Health, private figures, closed doors', judge: 'fetch', run: doorProblems },
]
