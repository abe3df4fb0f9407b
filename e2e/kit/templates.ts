import { pathInEach, type PathPerLocale } from '../../frontend/src/i18n/paths.ts'

/** Every kind of page, with its address in each language; the records come from the seed. */
export type Template = {
  name: string
  status: 200 | 404
  paths: PathPerLocale
  /** A form with values filled in by its address: search engines see it as the form without them. */
  isPrefilled?: boolean
}

const festival = (name: string, slug: string): Template => ({
  name,
  paths: pathInEach(`/festivals/${slug}`),
  status: 200,
})

const same = (name: string, path: string, status: 200 | 404 = 200): Template => ({
  name,
  paths: pathInEach(path === '' ? '/' : path),
  status,
})

const other = (name: string, nl: string, elsewhere: string, status: 200 | 404 = 200): Template => ({
  name,
  paths: pathInEach(nl, elsewhere),
  status,
})

export const templates: readonly Template[] = [
  same('home', ''),
  same('festivals', '/festivals'),
  other('past festivals', '/festivals/voorbij', '/festivals/past'),
  same('festivals near a place', '/festivals?free=1&near=2611'),
  same('a list with nothing in it', '/festivals?hearingloop=1&language=so&province=drenthe&quietroom=1'),
  other('the map', '/kaart', '/map'),
  same('a municipality', '/festivals/in/delft'),
  same('a municipality without festivals', '/festivals/in/urk'),
  same('a province', '/festivals/in/zuid-holland'),
  same('a place that is not there', '/festivals/in/delftt', 404),
  other('search', '/zoeken', '/search'),
  other('results of a search', '/zoeken?q=delfd', '/search?q=delfd'),
  festival('a festival to come', 'enschede-weeft'),
  festival('a festival of the past', 'parade-in-bloei-den-bosch'),
  festival('a cancelled festival', 'apeldoorn-open-plein'),
  festival('a postponed festival', 'tilburg-op-wielen'),
  festival('a festival in Dutch only', 'taalcafe-lelystad'),
  festival('a festival of two days', 'twee-dagen-wolkom-leeuwarden'),
  festival('a festival without picture', 'sneek-vaart-samen'),
  other('organisations', '/organisaties', '/organisations'),
  other('an organisation', '/organisaties/tafelgenoten-delft', '/organisations/tafelgenoten-delft'),
  other('stories', '/verhalen', '/stories'),
  other('a story', '/verhalen/hooman', '/stories/hooman'),
  other('testimonials', '/ervaringen', '/experiences'),
  same('a page with blocks', '/over-welkom-hier'),
  other('the page for organisers', '/organiseer', '/organise'),
  other('thanks to an applicant', '/organiseer/bedankt', '/organise/thanks'),
  same('a page of text', '/privacy'),
  other('open data', '/open-data', '/open-data'),
  other('lines for other sites', '/op-je-site', '/on-your-site'),
  same('what other sites show', '/embed?province=utrecht'),
  other('a promotion kit', '/festivals/enschede-weeft/promotie', '/festivals/enschede-weeft/promotion'),
  other('the newsletter', '/nieuwsbrief', '/newsletter'),
  {
    ...other('following a town', '/nieuwsbrief?municipality=delft', '/newsletter?municipality=delft'),
    isPrefilled: true,
  },
  other('thanks to who signed up', '/nieuwsbrief/bedankt', '/newsletter/thanks'),
  other('a link that does not work', '/nieuwsbrief/bevestig?token=x', '/newsletter/confirm?token=x', 404),
  { ...other('a link to a report that is no good', '/verslag?token=x', '/report?token=x'), status: 404 },
  same('what is not there', '/bestaat-niet', 404),
]
