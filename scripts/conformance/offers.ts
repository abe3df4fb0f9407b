import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { aFestival, misses, type AskedSite, type Check } from './site.ts'

const openDataProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(JSON.parse((await site.get('/api/v1/openapi.json')).text), 'api')
  const asked = [
    ['/api/v1/festivals?limit=100', 'FestivalPage'],
    ['/api/v1/festivals?locale=ar&province=utrecht', 'FestivalPage'],
    [`/api/v1${await aFestival(site)}`, 'Festival'],
    ['/api/v1/organisations', 'OrganisationPage'],
    ['/api/v1/festivals?limit=0', 'Problem'],
    ['/api/v1/festivals/nothing-here', 'Problem'],
  ] as const
  const found = await Promise.all(
    asked.map(async ([path, schema]) => {
      const { text, headers } = await site.get(path)
      const isValid = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
      return [
        `${path} is a ${schema} that any site may read`,
        isValid(JSON.parse(text)) && headers.get('access-control-allow-origin') === '*',
      ] as const
    }),
  )
  return misses(Object.fromEntries(found))
}

const oEmbedProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const path = await aFestival(site)
  const ask = (query: Readonly<Record<string, string>>) =>
    site.get(`/oembed?${new URLSearchParams(query).toString()}`)
  const url = site.url + path
  const small = JSON.parse((await ask({ url, maxwidth: '300', maxheight: '200' })).text)
  return misses({
    'its page leads to it': (await site.get(path)).text.includes('application/json+oembed'),
    'it answers with a rich frame within its limits':
      small.type === 'rich' && small.width <= 300 && small.height <= 200 && small.html.includes('<iframe'),
    'it speaks XML too': (await ask({ url, format: 'xml' })).type.startsWith('text/xml'),
    'an unknown page is 404': (await ask({ url: `${site.url}/festivals/nothing-here` })).status === 404,
    'an unknown format is 501': (await ask({ url, format: 'yaml' })).status === 501,
    'a foreign host is refused': (await ask({ url: `https://example.org${path}` })).status === 404,
  })
}

const embedProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const embed = await site.get('/embed?province=utrecht')
  const script = await site.get('/embed/welkom-hier.js')
  const policy = (headers: Headers): string => headers.get('content-security-policy') ?? ''
  const others = [...embed.text.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  )
  return misses({
    'an embed may stand in a frame anywhere': policy(embed.headers).includes('frame-ancestors *'),
    'no other page may': policy((await site.get('/')).headers).includes("frame-ancestors 'none'"),
    'it sets no cookie': embed.headers.get('set-cookie') === null,
    'it asks no other host': others.every((address) => address.startsWith(site.url)),
    'the element for other sites is there':
      script.status === 200 && script.type.startsWith('text/javascript'),
  })
}

const promotionProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const path = await aFestival(site)
  const pictures = await Promise.all(['', '/en', '/ar'].map((prefix) => site.get(`${prefix}${path}.png`)))
  const poster = await site.get(`${path}.pdf`)
  return misses({
    'its share images are 1200 by 630': pictures.every(
      ({ bytes, status }) =>
        status === 200 && bytes.readUInt32BE(16) === 1200 && bytes.readUInt32BE(20) === 630,
    ),
    'its poster is one page of A4': poster.bytes.toString('latin1').includes('/MediaBox [0 0 595.28 841.89]'),
    'its page shows the image to other sites': (await site.get(path)).text.includes(`${path}.png`),
  })
}

const robotsProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const { text } = await site.get('/robots.txt')
  return misses({
    'robots.txt names the sitemap': text.includes(`Sitemap: ${site.url}/sitemap.xml`),
    'it keeps previews out': text.includes('Disallow: /preview'),
  })
}

export const offerChecks: readonly Check[] = [
  { name: 'Open data by its own description (OpenAPI 3.1)', judge: 'ajv', run: openDataProblems },
  { name: 'oEmbed 1.0', judge: 'fetch', run: oEmbedProblems },
  { name: 'Embeds without cookies and third parties', judge: 'fetch', run: embedProblems },
  { name: 'Promotion kit', judge: 'fetch', run: promotionProblems },
  { name: 'robots.txt', judge: 'fetch', run: robotsProblems },
]
