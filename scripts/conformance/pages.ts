import { HtmlValidate } from 'html-validate'

import { defaultLocale, directionOf, localeOfPath } from '../../frontend/src/i18n/locales.ts'
import { pathInEach, type PathPerLocale } from '../../frontend/src/i18n/paths.ts'
import { aFestival, flatly, misses, prefixes, type AskedSite, type Check, type OpenFestival } from './site.ts'

/** Pages that the sitemap does not name. */
const others: readonly PathPerLocale[] = [
  pathInEach('/zoeken?q=delfd', '/search?q=delfd'),
  pathInEach('/festivals?free=1&near=2611'),
  pathInEach('/festivals?hearingloop=1&language=so'),
  pathInEach('/festivals/in/urk'),
  pathInEach('/organiseer/bedankt', '/organise/thanks'),
  pathInEach('/verslag', '/report'),
  pathInEach('/op-je-site?province=utrecht', '/on-your-site?province=utrecht'),
  pathInEach('/embed'),
  pathInEach('/nothing-here'),
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
    const locale = localeOfPath(pathname)
    const rest = locale === defaultLocale ? parts : parts.slice(1)
    const kind = `${locale} ${rest.length < 2 ? rest.join('/') : rest.slice(0, -1).join('/')}/…`
    if (!kinds.has(kind)) kinds.set(kind, pathname)
  }
  const festival = await aFestival(site)
  return [
    ...kinds.values(),
    ...kindsOfFestival(await site.festivals()),
    ...[pathInEach(`${festival}/promotie`, `${festival}/promotion`), ...others].flatMap((one) =>
      Object.values(one),
    ),
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

/** Pages must work without script, set no cookies and contact no other hosts. */
const plainProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const paths = await templates(site)
  return flatly(
    paths.map(async (path) => {
      const { text, headers } = await site.get(path)
      const locale = localeOfPath(new URL(path, site.url).pathname)
      const direction = directionOf(locale)
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
