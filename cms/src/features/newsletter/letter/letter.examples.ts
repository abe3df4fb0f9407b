import type { Inline, Letter, LetterLocale } from './letter.rules.ts'

const words = (text: string, more: Partial<Inline & { kind: 'text' }> = {}): Inline => ({
  bold: false,
  italic: false,
  kind: 'text',
  text,
  ...more,
})

const texts = {
  ar: {
    button: 'نظّم مهرجانًا في بلدتك',
    intro: 'طبخت يارا في مهرجان أوترخت لثلاثمئة شخص. وهناك التقت جارتها لأول مرة.',
    lead: 'ينتهي الصيف، لكن الموائد الطويلة باقية. في هذه الرسالة ستة مهرجانات وقصة وطريقة لتشارك.',
    places: 'بالقرب منك',
    quote: 'جئت من أجل الطعام، وبقيت من أجل الناس.',
    story: 'ثلاثمئة طبق وجارة واحدة',
    subject: 'موائد طويلة في الخريف',
    title: 'تعال وشارك',
  },
  en: {
    button: 'Organise a festival in your town',
    intro: 'Yara cooked for three hundred people at the festival in Utrecht. There she met her neighbour.',
    lead: 'Summer ends, the long tables stay. In this mail: six festivals, one story and a way to join in.',
    places: 'Near you',
    quote: 'I came for the food and stayed for the people.',
    story: 'Three hundred plates and one neighbour',
    subject: 'Long tables in autumn',
    title: 'Come and join in',
  },
  nl: {
    button: 'Organiseer een festival in jouw plaats',
    intro:
      'Yara kookte op het festival in Utrecht voor driehonderd mensen. Daar leerde ze haar buurvrouw kennen.',
    lead: 'De zomer gaat voorbij, de lange tafels blijven. In deze mail: zes festivals, één verhaal en een manier om mee te doen.',
    places: 'Bij jou in de buurt',
    quote: 'Ik kwam voor het eten en bleef voor de mensen.',
    story: 'Driehonderd borden en één buurvrouw',
    subject: 'Lange tafels in de herfst',
    title: 'Kom en doe mee',
  },
} as const

const picture = {
  alt: { lang: 'nl', value: 'Mensen eten aan een lange tafel op een plein.' },
  credit: 'Tekening: Welkom Hier',
  height: 747,
  url: 'https://site.test/media/long-table-1120x747.jpg',
  width: 1120,
} as const

/** A newsletter with one block of every kind. */
export const exampleLetter = (locale: LetterLocale): Letter => {
  const say = (name: keyof (typeof texts)['nl']) => ({ lang: locale, value: texts[locale][name] })
  const day = { ar: ['السبت', 'ديسمبر'], en: ['Saturday', 'December'], nl: ['zaterdag', 'december'] }[locale]
  const line = { facts: [], href: 'https://site.test/festivals/a', id: 'a', status: null } as const
  return {
    blocks: [
      {
        body: {
          lang: locale,
          value: [
            { children: [words(texts[locale].lead)], kind: 'paragraph' },
            {
              items: [
                { children: [words('Koken', { bold: true })], lists: [] },
                {
                  children: [
                    { children: [words('Muziek')], href: 'https://example.org/?a=1&b=2', kind: 'link' },
                  ],
                  lists: [],
                },
              ],
              kind: 'list',
              ordered: false,
            },
          ],
        },
        kind: 'text',
        title: say('title'),
      },
      { caption: null, kind: 'picture', picture },
      {
        kind: 'festivals',
        lines: [
          {
            ...line,
            day: { month: day[1] ?? '', number: '12', weekday: day[0] ?? '' },
            facts: ['Gratis', 'Nederlands, Arabisch en Engels'],
            place: 'Utrecht',
            title: { lang: locale, value: texts[locale].subject },
          },
          {
            ...line,
            day: { month: day[1] ?? '', number: '19–20', weekday: 'za – zo' },
            place: '’s-Hertogenbosch',
            status: 'Andere plek',
            title: { lang: 'nl', value: 'Muziek op het water' },
          },
          { ...line, day: null, place: null, title: { lang: 'nl', value: 'Soep & verhalen' } },
        ],
        title: say('places'),
      },
      {
        href: 'https://site.test/verhalen/yara',
        intro: say('intro'),
        kind: 'story',
        demo: false,
        person: 'Yara',
        portrait: { ...picture, height: 1400 },
        title: say('story'),
      },
      { by: ['Marijke', 'bezoeker', 'Delft'], demo: false, kind: 'quote', quote: say('quote') },
      { href: 'https://site.test/organiseer', kind: 'button', label: say('button') },
    ],
    festivalsUrl: 'https://site.test/festivals',
    locale,
    postalAddress: 'Postbus 1\n2500 AA Den Haag',
    preheader: texts[locale].lead,
    programme: 'Welkom Hier',
    siteUrl: 'https://site.test/',
    subject: say('subject'),
    webUrl: 'https://site.test/nieuwsbrief/archief/lange-tafels',
  }
}
