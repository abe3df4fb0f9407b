import type { Block, Field } from 'payload'
import { text } from 'payload/shared'

import { tellsSmall } from '#features/media/picture-place.rules.ts'
import { explained, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { linkLabelField, linkTargetFields } from '#platform/fields/link.fields.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'

const labels = (nl: string, en: string) => ({ plural: words(nl, en), singular: words(nl, en) })

const textBlock: Block = {
  slug: 'text',
  fields: [
    richTextField({
      name: 'body',
      help: ['Koppen, alinea’s, lijsten en links.', 'Headings, paragraphs, lists and links.'],
      kind: 'page',
      label: ['Tekst', 'Text'],
      required: true,
    }),
  ],
  labels: labels('Tekst', 'Text'),
}

const pictureBlock: Block = {
  slug: 'picture',
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      ...explained(
        ['Foto', 'Picture'],
        ['Staat over de volle breedte.', 'Shown over the full width.'],
        tellsSmall(1280),
      ),
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 200,
      ...explained(['Bijschrift', 'Caption'], ['Mag leeg.', 'May stay empty.']),
    },
  ],
  labels: labels('Foto', 'Picture'),
}

const quoteBlock: Block = {
  slug: 'quote',
  fields: [
    {
      name: 'testimonial',
      type: 'relationship',
      relationTo: 'testimonials',
      required: true,
      ...explained(['Citaat', 'Quote'], ['Kies een citaat van een bezoeker.', 'Choose a visitor’s quote.']),
    },
  ],
  labels: labels('Citaat', 'Quote'),
}

const callToActionBlock: Block = {
  slug: 'callToAction',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 100,
      required: true,
      validate: requiredInDutch(text),
      ...explained(['Kop', 'Headline'], ['Wat kan de bezoeker doen?', 'What can the visitor do?']),
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      ...explained(['Tekst', 'Text'], ['Een of twee zinnen.', 'One or two sentences.']),
    },
    linkLabelField(),
    { name: 'link', type: 'group', fields: linkTargetFields, label: words('Link', 'Link') },
  ],
  labels: labels('Oproep met knop', 'Call to action'),
}

const questionsBlock: Block = {
  slug: 'questions',
  fields: [
    {
      name: 'items',
      type: 'array',
      fields: [
        {
          name: 'question',
          type: 'text',
          localized: true,
          maxLength: 200,
          required: true,
          validate: requiredInDutch(text),
          ...explained(
            ['Vraag', 'Question'],
            ['Zoals een bezoeker haar stelt.', 'As a visitor would ask it.'],
          ),
        },
        richTextField({
          name: 'answer',
          help: ['Kort en duidelijk.', 'Short and clear.'],
          kind: 'plain',
          label: ['Antwoord', 'Answer'],
          required: true,
        }),
      ],
      labels: { plural: words('Vragen', 'Questions'), singular: words('Vraag', 'Question') },
      minRows: 1,
      ...explained(
        ['Vragen', 'Questions'],
        ['Bezoekers klappen het antwoord open.', 'Visitors unfold the answer.'],
      ),
    },
  ],
  labels: labels('Vragen en antwoorden', 'Questions and answers'),
}

const festivalsBlock: Block = {
  slug: 'festivals',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 100,
      ...explained(['Kop', 'Headline'], ['Boven de lijst.', 'Above the list.']),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'province',
          type: 'select',
          options: provinces,
          ...explained(['Provincie', 'Province'], ['Leeg: het hele land.', 'Empty: the whole country.'], {
            width: '50%',
          }),
        },
        {
          name: 'limit',
          type: 'number',
          defaultValue: 3,
          max: 12,
          min: 1,
          ...explained(['Hoeveel', 'How many'], ['De eerstvolgende, op datum.', 'The next ones, by date.'], {
            step: 1,
            width: '50%',
          }),
        },
      ],
    },
  ],
  labels: labels('Komende festivals', 'Upcoming festivals'),
}

/** The blocks of a page. */
const pageBlocks: Block[] = [
  textBlock,
  pictureBlock,
  quoteBlock,
  callToActionBlock,
  questionsBlock,
  festivalsBlock,
]

type Explained = { readonly label: [nl: string, en: string]; readonly help: [nl: string, en: string] }

/** A page from top to bottom: its headline, an introduction, and the blocks below it, with our own help texts. */
export const pageFields = ({ help, label }: Explained): Field[] => [
  {
    name: 'title',
    type: 'text',
    localized: true,
    maxLength: 100,
    required: true,
    validate: requiredInDutch(text),
    ...explained(['Titel', 'Title'], ['De kop van de pagina.', 'The headline of the page.']),
  },
  {
    name: 'intro',
    type: 'textarea',
    localized: true,
    maxLength: 400,
    ...explained(
      ['Inleiding', 'Introduction'],
      ['Groot onder de kop. Mag leeg.', 'Large below the headline. May stay empty.'],
    ),
  },
  {
    name: 'blocks',
    type: 'blocks',
    blocks: pageBlocks,
    maxRows: 40,
    ...explained(label, help),
    labels: { plural: words('Blokken', 'Blocks'), singular: words('Blok', 'Block') },
  },
]
