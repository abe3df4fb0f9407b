import type { Field, GlobalConfig } from 'payload'
import { text } from 'payload/shared'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { tellsSmall } from '#features/media/picture-place.rules.ts'
import { explained, option, words } from '#i18n/words.ts'
import { contactEmailField } from '#platform/fields/email.fields.ts'
import { linkLabelField, linkTargetFields } from '#platform/fields/link.fields.ts'
import { publishedGlobal } from '#platform/fields/published-record.kit.ts'
import { phoneField, webAddressField } from '#platform/fields/written-text.fields.ts'

import { siteAccess } from './site.access.ts'

type Pair = readonly [nl: string, en: string]

const shared = publishedGlobal('site')

const links = (name: string, label: Pair, help: Pair, maxRows: number): Field => ({
  name,
  type: 'array',
  fields: [linkLabelField(), ...linkTargetFields],
  labels: { plural: words('Links', 'Links'), singular: words('Link', 'Link') },
  maxRows,
  ...explained(label, help),
})

const general: Field[] = [
  {
    name: 'name',
    type: 'text',
    maxLength: 60,
    required: true,
    validate: text,
    ...explained(
      ['Naam van het programma', 'Name of the programme'],
      ['Staat bovenaan elke pagina.', 'Shown at the top of every page.'],
    ),
  },
  {
    name: 'tagline',
    type: 'text',
    localized: true,
    maxLength: 120,
    ...explained(
      ['Onderschrift', 'Tagline'],
      ['Eén regel die zegt wat dit is.', 'One line that says what this is.'],
    ),
  },
  {
    name: 'metaDescription',
    type: 'textarea',
    localized: true,
    maxLength: 160,
    ...explained(
      ['Tekst voor zoekmachines', 'Text for search engines'],
      ['Voor pagina’s zonder eigen tekst.', 'For pages without a text of their own.'],
    ),
  },
  {
    name: 'shareImage',
    type: 'upload',
    relationTo: 'media',
    ...explained(
      ['Plaatje bij delen', 'Picture for sharing'],
      [
        'Als iemand een link deelt van een pagina zonder foto.',
        'When somebody shares a link to a page without a picture.',
      ],
      tellsSmall(1200),
    ),
  },
]

const contact: Field[] = [
  {
    name: 'contact',
    type: 'group',
    fields: [
      contactEmailField({
        help: ['Staat onderaan elke pagina.', 'Shown at the bottom of every page.'],
        label: ['E-mailadres', 'Email address'],
      }),
      phoneField({ name: 'phone', help: ['Mag leeg.', 'May stay empty.'], label: ['Telefoon', 'Phone'] }),
      {
        name: 'address',
        type: 'textarea',
        maxLength: 200,
        ...explained(
          ['Postadres', 'Postal address'],
          ['Ook onder elke nieuwsbrief.', 'Below every newsletter as well.'],
        ),
      },
    ],
    label: words('Contact', 'Contact'),
  },
  {
    name: 'social',
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'platform',
            type: 'select',
            options: [
              option('bluesky', 'Bluesky', 'Bluesky'),
              option('facebook', 'Facebook', 'Facebook'),
              option('instagram', 'Instagram', 'Instagram'),
              option('linkedin', 'LinkedIn', 'LinkedIn'),
              option('mastodon', 'Mastodon', 'Mastodon'),
              option('youtube', 'YouTube', 'YouTube'),
            ],
            required: true,
            ...explained(['Netwerk', 'Network'], ['Kies het netwerk.', 'Choose the network.'], {
              width: '40%',
            }),
          },
          webAddressField({
            name: 'url',
            help: ['Bijvoorbeeld www.voorbeeld.nl.', 'For example www.example.org.'],
            label: ['Adres', 'Address'],
            required: true,
            width: '60%',
          }),
        ],
      },
    ],
    labels: { plural: words('Netwerken', 'Networks'), singular: words('Netwerk', 'Network') },
    maxRows: 8,
    ...explained(
      ['Sociale media', 'Social media'],
      ['Gewone links, onderaan elke pagina.', 'Plain links, at the bottom of every page.'],
    ),
  },
]

const around: Field[] = [
  links(
    'navigation',
    ['Menu', 'Menu'],
    ['Bovenaan elke pagina. Vijf links is veel.', 'At the top of every page. Five links is a lot.'],
    7,
  ),
  {
    name: 'footerText',
    type: 'textarea',
    localized: true,
    maxLength: 400,
    ...explained(
      ['Tekst onderaan', 'Footer text'],
      ['Wie zijn we, in twee zinnen.', 'Who we are, in two sentences.'],
    ),
  },
  links(
    'footerLinks',
    ['Links onderaan', 'Footer links'],
    ['Bijvoorbeeld: privacy en toegankelijkheid.', 'For example: privacy and accessibility.'],
    12,
  ),
]

/** The parts around every page: name, menu, footer. */
export const site: GlobalConfig = {
  slug: 'site',
  access: siteAccess,
  admin: {
    ...shared.admin,
    description: words(
      'Wat om elke pagina heen staat: naam, menu, onderkant.',
      'What stands around every page: name, menu, footer.',
    ),
    hidden: fromOrganisers,
    group: words('Site', 'Site'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { fields: general, label: words('Algemeen', 'General') },
        { fields: around, label: words('Menu en onderkant', 'Menu and footer') },
        { fields: contact, label: words('Contact', 'Contact') },
      ],
    },
  ],
  hooks: shared.hooks,
  label: words('Site', 'Site'),
  versions: shared.versions,
}
