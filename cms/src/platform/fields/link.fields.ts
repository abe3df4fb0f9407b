import { tidyLinkTarget, webAddressOf } from '@welkom-hier/writing/web-address.rules.ts'
import type { Field, FieldHook, GroupField, TextFieldSingleValidation } from 'payload'

import { explained, option, spoken, words } from '#i18n/words.ts'
import { alsoInDrafts } from '#platform/bounds/bounds.rules.ts'
import { isHarmlessAddress, isSafeAddress } from '#platform/rich-text/rich-text.rules.ts'

type Pair = readonly [nl: string, en: string]

const isLinkTo =
  (type: string) =>
  (_data: unknown, sibling: { type?: unknown } | undefined): boolean =>
    sibling?.type === type

const unsafe = words(
  'Schrijf een adres zonder spaties: van een site (www.voorbeeld.nl), van een pagina hier (/festivals) of een e-mailadres.',
  'Write an address without spaces: of a site (www.example.org), of a page here (/festivals) or an email address.',
)
const notOutside = words(
  'Schrijf het adres van een site, zonder spaties, bijvoorbeeld www.voorbeeld.nl.',
  'Write the address of a site, without spaces, for example www.example.org.',
)

const complete: FieldHook = ({ value }) => (typeof value === 'string' ? tidyLinkTarget(value) : value)

const safeAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { type?: unknown }).type !== 'url') return true
  return isSafeAddress(value) || spoken(req.i18n, unsafe)
}

/** A draft may hold the beginning of an address, and never one that runs a script. */
const harmless = alsoInDrafts((address) => (isHarmlessAddress(address) ? null : unsafe))

const safeWhenGiven: TextFieldSingleValidation = (value, { req }) => {
  if (!value || webAddressOf(value) !== null) return true
  return spoken(req.i18n, notOutside)
}

/** Where a link leads: a fixed part of the site, a page, or another address. */
export const linkTargetFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'select',
        defaultValue: 'page',
        options: [
          option('festivals', 'Festivals', 'Festivals'),
          option('organisations', 'Organisaties', 'Organisations'),
          option('stories', 'Verhalen', 'Stories'),
          option('testimonials', 'Ervaringen', 'Experiences'),
          option('organise', 'Organiseer een festival', 'Organise a festival'),
          option('page', 'Een pagina', 'A page'),
          option('url', 'Een ander adres', 'Another address'),
        ],
        required: true,
        ...explained(
          ['Waarheen', 'Where to'],
          ['Waar komt de bezoeker uit?', 'Where does the visitor end up?'],
          { width: '50%' },
        ),
      },
      {
        name: 'page',
        type: 'relationship',
        relationTo: 'pages',
        ...explained(['Pagina', 'Page'], ['Kies de pagina.', 'Choose the page.'], {
          allowCreate: false,
          condition: isLinkTo('page'),
          width: '50%',
        }),
      },
      {
        name: 'url',
        type: 'text',
        custom: harmless,
        hooks: { beforeValidate: [complete] },
        maxLength: 500,
        validate: safeAddress,
        ...explained(
          ['Adres', 'Address'],
          [
            'Bijvoorbeeld www.voorbeeld.nl, of /festivals voor een pagina hier.',
            'For example www.example.org, or /festivals for a page here.',
          ],
          {
            condition: isLinkTo('url'),
            width: '50%',
          },
        ),
      },
    ],
  },
]

/** The words a visitor clicks on. */
export const linkLabelField = (width = '100%'): Field => ({
  name: 'label',
  type: 'text',
  localized: true,
  maxLength: 60,
  ...explained(
    ['Tekst', 'Text'],
    ['Wat er op de knop of in de link staat.', 'What the button or link says.'],
    { width },
  ),
})

/** A link to another website, with its words. */
export const outsideLinkField = (label: Pair, help: Pair): GroupField => ({
  name: 'link',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        linkLabelField('50%'),
        {
          name: 'url',
          type: 'text',
          custom: harmless,
          hooks: { beforeValidate: [complete] },
          maxLength: 500,
          validate: safeWhenGiven,
          ...explained(
            ['Adres', 'Address'],
            ['Bijvoorbeeld www.voorbeeld.nl.', 'For example www.example.org.'],
            {
              width: '50%',
            },
          ),
        },
      ],
    },
  ],
  ...explained(label, help),
})
