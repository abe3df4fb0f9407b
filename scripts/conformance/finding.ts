import { pathInEach } from '../../frontend/src/i18n/paths.ts'
import {
  flatly,
  misses,
  placeInAddress,
  prefixes,
  type AskedSite,
  type Check,
  type OpenFestival,
} from './site.ts'

/** The festivals of a list, in its order. */
const slugsIn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/class="entry__link[^"]*" href="(?:\/(?:en|ar))?\/festivals\/([^"/?]+)"/g)].map(
      ([, slug = '']) => slug,
    ),
  ),
]

/** All pages of a list. */
const listed = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const slugs: string[] = []
  for (let page = 1; ; page += 1) {
    const { status, text } = await site.get(page === 1 ? path : `${path}&page=${page}`)
    const here = status === 200 ? slugsIn(text) : []
    if (here.length === 0) return slugs
    slugs.push(...here)
  }
}

const isToCome = ({ slots }: OpenFestival): boolean => slots.some(({ end }) => Date.parse(end) > Date.now())

/** Whether a moment is on or before a day, in Dutch time. */
const isBefore = (moment: string, day: string): boolean => moment.slice(0, 10) <= day

type Choice = readonly [query: string, fits: (festival: OpenFestival) => boolean]

const choicesOf = (festivals: readonly OpenFestival[]): readonly Choice[] => {
  const provinces = [...new Set(festivals.flatMap(({ venue }) => venue?.province ?? []))]
  const inProvinces = provinces.map((province): Choice => [
    `province=${province}`,
    ({ venue }) => venue?.province === province,
  ])
  const municipalities = new Set(festivals.flatMap(({ venue }) => venue?.municipality ?? []))
  const inPlaces = [...municipalities]
    // A municipality with the name of its province has a different slug.
    .filter((name) => !provinces.includes(placeInAddress(name)))
    .slice(0, 5)
    .map((name): Choice => [`place=${placeInAddress(name)}`, ({ venue }) => venue?.municipality === name])
  const months = new Set(
    festivals.filter(isToCome).flatMap(({ slots }) => slots.map(({ start }) => start.slice(0, 7))),
  )
  const inMonths = [...months]
    .slice(0, 3)
    .map((month): Choice => [
      `from=${month}-01&to=${month}-28`,
      ({ slots }) =>
        slots.some(({ start, end }) => isBefore(start, `${month}-28`) && !isBefore(end, `${month}-00`)),
    ])
  return [
    ...inProvinces,
    ...inPlaces,
    ...inMonths,
    ['free=1', ({ admission }) => admission === 'free'],
    ['language=ar', ({ languages }) => languages.includes('ar')],
    ['wheelchair=1', ({ wheelchair }) => wheelchair],
    ['interpreter=1', ({ interpreter }) => interpreter],
    ['children=1&free=1', ({ admission, children }) => children && admission === 'free'],
  ]
}

/** A filtered list must show exactly the festivals that match in the open data. */
const choiceProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const festivals = await site.festivals()
  const problems = choicesOf(festivals).map(async ([query, fits]) => {
    const shown = await listed(site, `/festivals?${query}`)
    const fitting = festivals.filter((one) => isToCome(one) && fits(one)).map(({ slug }) => slug)
    return misses({
      [`?${query} shows every festival that fits, and no other`]:
        [...shown].sort().join() === fitting.sort().join(),
    })
  })
  return flatly(problems)
}

const addressProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const empty = await site.get('/festivals?near=&when=&province=utrecht')
  const nothing = await site.get('/festivals?hearingloop=1&language=so&province=drenthe&quietroom=1')
  const unknown = await site.get('/festivals?near=atlantisburg')
  return misses({
    'a choice has one address to share': empty.headers.get('location') === '/festivals?province=utrecht',
    'no search engine is led into choices': nothing.headers.get('x-robots-tag') === 'noindex',
    'a choice without festivals leads on':
      nothing.status === 200 && nothing.text.includes('href="/festivals"'),
    'an unknown place is no error': unknown.status === 200,
  })
}

const nearProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const festivals = (await site.festivals()).filter((one) => isToCome(one) && one.venue?.postcode)
  const some = festivals.slice(0, 8)
  const problems = some.map(async ({ slug, venue }) => {
    const postcode = venue?.postcode?.slice(0, 4) ?? ''
    const inSameArea = festivals.filter((one) => one.venue?.postcode?.startsWith(postcode))
    const [first] = await listed(site, `/festivals?near=${postcode}`)
    return misses({
      [`the festival nearest to ${postcode} is one that is there, such as ${slug}`]: inSameArea.some(
        (one) => one.slug === first,
      ),
    })
  })
  return flatly(problems)
}

/** A typing mistake: two letters in the wrong order. */
const misspelt = (word: string): string => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`

const searchProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const municipalities = [
    ...new Set((await site.festivals()).flatMap(({ venue }) => venue?.municipality ?? [])),
  ].filter((name) => /^[A-Z][a-z]{5,}$/.test(name))
  const paths = Object.values(pathInEach('/zoeken', '/search'))
  const problems = municipalities.slice(0, 10).map(async (name, index) => {
    const { status, text } = await site.get(`${paths[index % paths.length]}?q=${misspelt(name)}`)
    return misses({
      [`"${misspelt(name)}" finds ${name}`]: status === 200 && text.includes(name),
    })
  })
  const accents = await site.get('/zoeken?q=sudwest+fryslan')
  return [
    ...(await flatly(problems)),
    ...misses({ 'a name is found without its accents': accents.text.includes('Súdwest-Fryslân') }),
  ]
}

/** The map and the list next to it name the same places, and each links to its page. */
const mapProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const festivals = (await site.festivals()).filter(isToCome)
  const provinces = new Set(festivals.flatMap(({ venue }) => venue?.province ?? []))
  const paths = Object.values(pathInEach('/kaart', '/map'))
  const problems = paths.map(async (path, index) => {
    const { text } = await site.get(path)
    const [map = ''] = /<svg[^>]*class="map.*?<\/svg>/s.exec(text) ?? []
    const list = text.replace(map, '')
    const links = [...provinces].map((province) => `href="${prefixes[index]}/festivals/in/${province}"`)
    return misses({
      [`${path} leads to each province from the map, with a name`]: links.every((link) =>
        new RegExp(`<a ${link}[^>]*aria-label="[^"]+`).test(map),
      ),
      [`${path} leads there from the list as well`]: links.every((link) => list.includes(link)),
    })
  })
  return flatly(problems)
}

export const findingChecks: readonly Check[] = [
  {
    name: 'Filters by province, municipality, days, language, admission, access',
    judge: 'open data',
    run: choiceProblems,
  },
  { name: 'Addresses of choices, and choices without result', judge: 'fetch', run: addressProblems },
  { name: 'Near a postcode', judge: 'open data', run: nearProblems },
  {
    name: 'Search forgives typing errors and accents, in three languages',
    judge: 'open data',
    run: searchProblems,
  },
  { name: 'Map with a list beside it', judge: 'open data', run: mapProblems },
]
