import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import sharp from 'sharp'

import { aFestival, misses, prefixes, type AskedSite, type Check } from './site.ts'

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
  const page = await site.get(path)
  const [, discovered = ''] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page.text) ?? []
  const answer = JSON.parse((await site.get(discovered.replaceAll('&amp;', '&'))).text)
  const small = JSON.parse((await ask({ url, maxwidth: '300', maxheight: '200' })).text)
  const xml = await ask({ url, format: 'xml' })
  const frame = await site.get(/src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll('&amp;', '&') ?? '')
  return misses({
    'its page leads to it, and it answers with all that a rich answer has':
      answer.version === '1.0' &&
      answer.type === 'rich' &&
      Number.isInteger(answer.width) &&
      Number.isInteger(answer.height) &&
      answer.title !== undefined &&
      answer.provider_url.startsWith(site.url),
    'its frame can be shown': frame.status === 200 && frame.type.startsWith('text/html'),
    'it keeps within the limits that are asked for':
      small.width <= 300 && small.height <= 200 && /width="300" height="200"/.test(small.html),
    'its picture keeps within them as well':
      small.thumbnail_url === undefined || (small.thumbnail_width <= 300 && small.thumbnail_height <= 200),
    'it speaks XML too':
      xml.type.startsWith('text/xml') &&
      xml.text.includes('<version>1.0</version>') &&
      xml.text.includes('&lt;iframe'),
    'it answers for the agenda as well': (await ask({ url: `${site.url}/en/festivals` })).status === 200,
    'an unknown page is 404': (await ask({ url: `${site.url}/festivals/nothing-here` })).status === 404,
    'another page is 404': (await ask({ url: `${site.url}/privacy` })).status === 404,
    'no page is 404': (await ask({})).status === 404,
    'an unknown format is 501': (await ask({ url, format: 'yaml' })).status === 501,
    'a size that is none is 400': (await ask({ url, maxwidth: '-1' })).status === 400,
    'a foreign host is refused': (await ask({ url: `https://example.org${path}` })).status === 404,
  })
}

const embedProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const embed = await site.get('/embed?province=utrecht')
  const script = await site.get('/embed/welkom-hier.js')
  const builder = await site.get('/en/on-your-site?province=utrecht&language=ar&ground=ffffff&ink=000000')
  const unreadable = await site.get('/en/on-your-site?ground=ffffff&ink=fffffe')
  const policy = (headers: Headers): string => headers.get('content-security-policy') ?? ''
  const others = [...embed.text.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  )
  return misses({
    'an embed may stand in a frame anywhere': policy(embed.headers).includes('frame-ancestors *'),
    'no other page may': policy((await site.get('/')).headers).includes("frame-ancestors 'none'"),
    'it sets no cookie': embed.headers.get('set-cookie') === null,
    'it asks no other host': others.every((address) => address.startsWith(site.url)),
    'it shows what was chosen':
      embed.status === 200 && (await site.get('/embed?organisation=nothing-here')).status === 404,
    'it speaks each language': (await site.get('/ar/embed')).text.includes('lang="ar" dir="rtl"'),
    'its page builds the lines to copy':
      builder.text.includes('province=utrecht') && builder.text.includes('lang=&quot;ar&quot;'),
    'its page refuses unreadable colours': !/embed\?[^"]*ground=/.test(unreadable.text),
    'other sites may load the element': script.headers.get('cross-origin-resource-policy') === 'cross-origin',
    'the element for other sites is there':
      script.status === 200 && script.type.startsWith('text/javascript'),
  })
}

const promotionProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const path = await aFestival(site)
  const pictures = await Promise.all(prefixes.map((prefix) => site.get(`${prefix}${path}.png`)))
  const posters = await Promise.all(prefixes.map((prefix) => site.get(`${prefix}${path}.pdf`)))
  const kit = await site.get(`${path}/promotie`)
  const sizes = await Promise.all(pictures.map(({ bytes }) => sharp(bytes).metadata()))
  return misses({
    'its share images are 1200 by 630': sizes.every(({ width, height }) => width === 1200 && height === 630),
    'its share images differ by language':
      new Set(pictures.map(({ bytes }) => bytes.toString('base64'))).size === 3,
    'its posters are one page of A4': posters.every(
      ({ bytes, type }) =>
        type === 'application/pdf' &&
        bytes.toString('latin1').includes('/MediaBox [0 0 595.28 841.89]') &&
        bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length === 1,
    ),
    'its pages show the image to other sites': (
      await Promise.all(prefixes.map((prefix) => site.get(prefix + path)))
    ).every(({ text }, index) =>
      text.includes(`<meta property="og:image" content="${site.url}${prefixes[index]}${path}.png"`),
    ),
    'its kit has poster, picture, text and the lines for a site':
      kit.text.includes(`${path}.pdf`) &&
      kit.text.includes(`${path}.png`) &&
      (kit.text.match(/<textarea/g)?.length ?? 0) >= 4,
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
