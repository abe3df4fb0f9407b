import type { Field, GlobalConfig } from 'payload'
import { text, textarea } from 'payload/shared'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { outsideLinkField } from '#platform/fields/link.fields.ts'
import { publishedGlobal } from '#platform/fields/published-record.kit.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'

import { siteAccess } from './site.access.ts'

type Pair = readonly [nl: string, en: string]

const shared = publishedGlobal('home')

const line = (name: string, label: Pair, help: Pair, { maxLength = 120, required = false } = {}): Field => ({
  name,
  type: 'text',
  localized: true,
  maxLength,
  required,
  ...(required ? { validate: requiredInDutch(text) } : {}),
  ...explained(label, help),
})

const paragraph = (name: string, label: Pair, help: Pair, required = false): Field => ({
  name,
  type: 'textarea',
  localized: true,
  maxLength: 600,
  required,
  ...(required ? { validate: requiredInDutch(textarea) } : {}),
  ...explained(label, help),
})

const headline = (help: Pair = ['De kop van dit deel.', 'The headline of this part.']) =>
  line('title', ['Kop', 'Headline'], help, { required: true })

const body = richTextField({
  name: 'body',
  help: ['De tekst van dit deel.', 'The text of this part.'],
  kind: 'plain',
  label: ['Tekst', 'Text'],
})

const part = (name: string, label: Pair, help: Pair, fields: Field[]): Field => ({
  name,
  type: 'group',
  fields,
  ...explained(label, help),
})

const quote = (name: string, label: Pair): Field => ({
  name,
  type: 'relationship',
  relationTo: 'testimonials',
  ...explained(label, [
    'Kies een citaat. Leeg: dit deel blijft weg.',
    'Choose a quote. Empty: this part stays away.',
  ]),
})

const hero = part(
  'hero',
  ['1. Opening', '1. Opening'],
  [
    'Eén mens en een kop: het eerste dat bezoekers zien.',
    'One person and a headline: the first thing visitors see.',
  ],
  [
    line('headline', ['Kop', 'Headline'], ['Groot, naast het portret.', 'Large, beside the portrait.'], {
      required: true,
    }),
    paragraph(
      'text',
      ['Inleiding', 'Introduction'],
      ['Stel deze mens voor, in twee zinnen.', 'Introduce this person, in two sentences.'],
      true,
    ),
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      ...explained(['Portret', 'Portrait'], ['Staand werkt het best.', 'Upright works best.']),
    },
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'stories',
      ...explained(['Verhaal', 'Story'], ['Waar de eerste link heen gaat.', 'Where the first link leads.']),
    },
    line(
      'storyLabel',
      ['Tekst van die link', 'Words of that link'],
      ['Bijvoorbeeld: Lees het verhaal van Hooman.', 'For example: Read Hooman’s story.'],
      { maxLength: 60 },
    ),
    line(
      'actionLabel',
      ['Tekst van de knop', 'Words of the button'],
      ['De knop gaat naar de festivals.', 'The button leads to the festivals.'],
      { maxLength: 60 },
    ),
  ],
)

const counters = part(
  'counters',
  ['2. Tellers', '2. Counters'],
  [
    'De getallen rekent de site zelf uit. Hier staan de woorden erbij.',
    'The site computes the numbers. These are the words beside them.',
  ],
  [
    line(
      'title',
      ['Kop', 'Headline'],
      ['Boven de drie getallen. Mag leeg.', 'Above the three numbers. May stay empty.'],
    ),
    line(
      'festivals',
      ['Bij de festivals', 'Beside the festivals'],
      ['Bijvoorbeeld: festivals gehouden.', 'For example: festivals held.'],
      { maxLength: 60 },
    ),
    line(
      'organisations',
      ['Bij de organisaties', 'Beside the organisations'],
      ['Bijvoorbeeld: lokale organisaties.', 'For example: local organisations.'],
      { maxLength: 60 },
    ),
    line(
      'people',
      ['Bij de mensen', 'Beside the people'],
      ['Bijvoorbeeld: mensen bereikt.', 'For example: people reached.'],
      { maxLength: 60 },
    ),
  ],
)

/** The home page, from top to bottom. */
export const home: GlobalConfig = {
  slug: 'home',
  access: siteAccess,
  admin: {
    ...shared.admin,
    description: words('De voorpagina, van boven naar beneden.', 'The home page, from top to bottom.'),
    hidden: fromOrganisers,
    group: words('Site', 'Site'),
  },
  fields: [
    hero,
    counters,
    part(
      'why',
      ['3. Welkom Hier', '3. Welkom Hier'],
      ['Waarom het programma er is.', 'Why the programme exists.'],
      [
        headline(),
        body,
        outsideLinkField(
          ['Link', 'Link'],
          ['Naar de eigen website van het programma.', 'To the programme’s own website.'],
        ),
      ],
    ),
    quote('firstQuote', ['4. Eerste citaat', '4. First quote']),
    part(
      'initiatives',
      ['5. Lokale initiatieven', '5. Local initiatives'],
      ['Wat mensen in het land doen.', 'What people in the country do.'],
      [headline(), body],
    ),
    part(
      'discourse',
      ['6. Een ander geluid', '6. Another voice'],
      ['Waarom dit nodig is.', 'Why this is needed.'],
      [headline(), body],
    ),
    part(
      'callToAction',
      ['7. Oproep', '7. Call to action'],
      ['De knop gaat naar de pagina voor organisatoren.', 'The button leads to the page for organisers.'],
      [
        headline(),
        paragraph('text', ['Tekst', 'Text'], ['Een of twee zinnen.', 'One or two sentences.']),
        line(
          'label',
          ['Tekst van de knop', 'Words of the button'],
          ['Bijvoorbeeld: Organiseer een festival.', 'For example: Organise a festival.'],
          { maxLength: 60 },
        ),
      ],
    ),
    quote('secondQuote', ['8. Tweede citaat', '8. Second quote']),
    part(
      'newsletter',
      ['9. Nieuwsbrief', '9. Newsletter'],
      ['Boven het aanmelden.', 'Above the sign-up.'],
      [
        headline(),
        paragraph(
          'text',
          ['Tekst', 'Text'],
          ['Wat krijgen mensen, en hoe vaak?', 'What do people get, and how often?'],
        ),
      ],
    ),
  ],
  hooks: shared.hooks,
  label: words('Voorpagina', 'Home page'),
  versions: shared.versions,
}
