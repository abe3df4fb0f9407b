import type { DefaultValue, Field, FilterOptions } from 'payload'
import { text, textarea } from 'payload/shared'

import { actorOf } from '#access/actor.ts'
import { tellsSmall } from '#features/media/picture-place.rules.ts'
import { explained, option } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'

const ownOrganisations: FilterOptions = ({ user }) => {
  const actor = actorOf(user)
  return actor.kind === 'organiser' ? { id: { in: [...actor.organisations] } } : true
}

/** Most organisers work for one organisation; a new draft belongs to it from the start. */
const firstOwnOrganisation: DefaultValue = ({ user }) => {
  const actor = actorOf(user)
  return actor.kind === 'organiser' ? actor.organisations[0] : undefined
}

/** The fields about the content and the maker of a festival. */
export const whatFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    maxLength: 100,
    required: true,
    validate: requiredInDutch(text),
    ...explained(
      ['Titel', 'Title'],
      [
        'De naam van het festival, zonder datum of plaats. Bijvoorbeeld: Aan lange tafels.',
        'The name of the festival, without date or place. For example: At long tables.',
      ],
    ),
  },
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'festival',
    index: true,
    options: [option('festival', 'Festival', 'Festival'), option('activity', 'Activiteit', 'Activity')],
    required: true,
    ...explained(
      ['Soort', 'Kind'],
      [
        'Een festival telt mee in de teller op de voorpagina. Een workshop of bijeenkomst is een activiteit.',
        'A festival counts in the counter on the home page. A workshop or meeting is an activity.',
      ],
      { isClearable: false },
    ),
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 280,
    required: true,
    validate: requiredInDutch(textarea),
    ...explained(
      ['In het kort', 'In short'],
      [
        'Twee zinnen, voor de kaart en voor zoekmachines. Bijvoorbeeld: Eten aan lange tafels, met muziek uit vijf landen. Iedereen uit de buurt kan aanschuiven.',
        'Two sentences, for the card and for search engines. For example: Dinner at long tables, with music from five countries. Everybody from the neighbourhood can join.',
      ],
    ),
  },
  richTextField({
    name: 'body',
    help: [
      'Vertel wat mensen gaan beleven, in korte zinnen. Bijvoorbeeld: wie er kookt, wat kinderen kunnen doen, wat je zelf meeneemt.',
      'Tell what people will experience, in short sentences. For example: who cooks, what children can do, what to bring.',
    ],
    kind: 'page',
    label: ['Verhaal', 'Text'],
  }),
  {
    name: 'organisation',
    type: 'relationship',
    defaultValue: firstOwnOrganisation,
    filterOptions: ownOrganisations,
    index: true,
    relationTo: 'organisations',
    required: true,
    ...explained(['Organisatie', 'Organisation'], ['Wie organiseert het?', 'Who organises it?'], {
      allowCreate: false,
    }),
  },
  {
    name: 'partners',
    type: 'relationship',
    hasMany: true,
    relationTo: 'organisations',
    ...explained(
      ['Samen met', 'Together with'],
      [
        'Andere organisaties die meedoen. Bijvoorbeeld: de bibliotheek, een sportclub.',
        'Other organisations that take part. For example: the library, a sports club.',
      ],
      { allowCreate: false },
    ),
  },
  {
    name: 'pictures',
    type: 'upload',
    hasMany: true,
    maxRows: 12,
    relationTo: 'media',
    ...explained(
      ['Foto’s', 'Pictures'],
      [
        'De eerste staat bovenaan de pagina en op de kaart. Zonder foto tekent de site een slinger.',
        'The first one tops the page and the card. Without a picture the site draws a garland.',
      ],
      tellsSmall(1280),
    ),
  },
  {
    name: 'previousEdition',
    type: 'relationship',
    index: true,
    relationTo: 'festivals',
    ...explained(
      ['Vorige editie', 'Previous edition'],
      [
        'Is dit een nieuwe editie? Kies dan de vorige. De pagina’s verwijzen naar elkaar.',
        'Is this a new edition? Choose the one before. The pages link to each other.',
      ],
      { allowCreate: false },
    ),
  },
]
