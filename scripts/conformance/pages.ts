import { HtmlValidate } from 'html-validate'

import { aFestival, flatly, misses, prefixes, type AskedSite, type Check, type OpenFestival } from './site.ts'

/** Pages that the sitemap does not name, by their address in each language. */
const others: readonly (readonly [nl: string, en: string, ar: string])[] = [
  ['/zoeken?q=delfd', '/en/search?q=delfd', '/ar/search?q=delfd'],
  ['/festivals?free=1&near=2611', '/en/festivals?free=1&near=2611', '/ar/festivals?free=1&near=2611'],
  [
    '/festivals?hearingloop=1&language=so',
    '/en/festivals?hearingloop=1&language=so',
    '/ar/festivals?hearingloop=1&language=so',
  ],
  ['/festivals/in/urk', '/en/festivals/in/urk', '/ar/festivals/in/urk'],
  ['/organiseer/bedankt', '/en/organise/thanks', '/ar/organise/thanks'],
  ['/verslag', '/en/report', '/ar/report'],
  ['/op-je-site?province=utrecht', '/en/on-your-site?province=utrecht', '/ar/on-your-site?province=utrecht'],
  ['/embed', '/en/embed', '/ar/embed'],
  ['/nothing-here', '/en/nothing-here', '/ar/nothing-here'],
]

/** Festivals with different pages: one for each status, and one without a translation. */
const kindsOfFestival = (festivals: readonly OpenFestival[]): readonly string[] => {
  const kinds = new Map(
    festivals.map((one) => [`${one.status} ${one.translatedIn.length} ${one.slots.length}`, one.slug]),
  )
  return [...kinds.values()].flatMap((slug) => prefixes.map((prefix) => `${prefix}/festivals/${slug}`))
}

/** One address of each kind of page in each language. */
const templates = async (site: AskedSite): Promise<readonly string[]> => {
  const kinds = new Map<string, string>()
  for (const address of await site.addresses()) {
    const { pathname } = new URL(address)
    const parts = pathname.split('/').filter(Boolean)
    const isPrefixed = parts[0] === 'en' || parts[0] === 'ar'
    const [locale, rest] = isPrefixed ? [parts[0], parts.slice(1)] : ['nl', parts]
    const kind = `${locale} ${rest.length < 2 ? rest.join('/') : rest.slice(0, -1).join('/')}/…`
    if (!kinds.has(kind)) kinds.set(kind, pathname)
  }
  const festival = await aFestival(site)
  return [
    ...kinds.values(),
    ...kindsOfFestival(await site.festivals()),
    `${festival}/promotie`,
    `/en${festival}/promotion`,
    `/ar${festival}/promotion`,
    ...others.flat(),
  ]
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Rules about style instead of validity: how React writes markup, and the length of a title.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'element-permitted-content': 'error',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
})

const htmlProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const problems: string[] = []
  for (const path of await templates(site)) {
    const report = await validator.validateString((await site.get(path)).text)
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}: ${ruleId} ${message} (${line}:${column})`,
        ),
      )
    }
  }
  return [...new Set(problems)]
}

const localeOf = (path: string): string => /^\/(en|ar)(?:\/|$)/.exec(path)?.[1] ?? 'nl'

/** Pages must work without script, set no cookies and contact no other hosts. */
const plainProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const paths = await templates(site)
  return flatly(
    paths.map(async (path) => {
      const { text, headers } = await site.get(path)
      const locale = localeOf(path)
      const direction = locale === 'ar' ? 'rtl' : 'ltr'
      const asked = [...text.matchAll(/<(?:img|script|link|iframe|source|video|audio)\b[^>]*>/g)]
        .filter(([element]) => !/rel="(?:canonical|alternate)"/.test(element))
        .flatMap(([element]) => [...element.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)])
      return misses({
        [`${path} says its language and direction`]: text.startsWith(
          `<!doctype html><html lang="${locale}" dir="${direction}"`,
        ),
        [`${path} has one first heading`]: text.match(/<h1[\s>]/g)?.length === 1,
        [`${path} has a title and fits a phone`]:
          /<title>[^<]+</.test(text) && text.includes('name="viewport"'),
        [`${path} needs no script`]: !/<script(?! type="(?:application\/ld\+json|speculationrules)")/.test(
          text,
        ),
        [`${path} has no script or style in its markup`]: !/ (?:on[a-z]+|style)="/.test(text),
        [`${path} asks no other host`]: asked.every(([, address = '']) => address.startsWith(site.url)),
        [`${path} sets no cookie`]: headers.get('set-cookie') === null,
      })
    }),
  )
}

export const pageChecks: readonly Check[] = [
  { name: 'HTML of every template in each language', judge: 'html-validate', run: htmlProblems },
  { name: 'Every template without script, cookie and third party', judge: 'its markup', run: plainProblems },
]
