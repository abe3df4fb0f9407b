const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** The address of a language on the site is its two letters; a language that comes later must find it free. */
const languageCodes = letters.flatMap((first) => letters.map((second) => first + second))

/** Addresses that the site itself uses, in any language, where it would otherwise show a record of the collection. */
export const reservedSlugs = {
  festivals: ['past', 'voorbij'],
  pages: [
    ...languageCodes,
    'embed',
    'ervaringen',
    'experiences',
    'festivals',
    'healthz',
    'kaart',
    'map',
    'metrics',
    'newsletter',
    'nieuwsbrief',
    'nl',
    'oembed',
    'on-your-site',
    'op-je-site',
    'open-data',
    'organisaties',
    'organisations',
    'organise',
    'organiseer',
    'preview',
    'readyz',
    'report',
    'search',
    'stories',
    'verhalen',
    'verslag',
    'zoeken',
  ],
}
