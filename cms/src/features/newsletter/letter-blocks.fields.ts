import type { Block } from 'payload'
import { text } from 'payload/shared'

import { tellsSmall } from '#features/media/picture-place.rules.ts'
import { explained, option, words } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { linkTargetFields } from '#platform/fields/link.fields.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'

const labels = (nl: string, en: string) => ({ plural: words(nl, en), singular: words(nl, en) })

const textBlock: Block = {
  slug: 'letterText',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 100,
      ...explained(['Kop', 'Headline'], ['Mag leeg.', 'May stay empty.']),
    },
    richTextField({
      name: 'body',
      help: ['Korte alinea’s.', 'Short paragraphs.'],
      kind: 'plain',
      label: ['Tekst', 'Text'],
    }),
  ],
  labels: labels('Tekst', 'Text'),
}

const pictureBlock: Block = {
  slug: 'letterPicture',
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      ...explained(
        ['Foto', 'Picture'],
        ['Staat over de volle breedte van de mail.', 'Shown over the full width of the mail.'],
        tellsSmall(600),
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

const isChosenBy =
  (...ways: readonly string[]) =>
  (_data: unknown, sibling: { choice?: unknown } | undefined): boolean =>
    ways.includes(String(sibling?.choice))

const festivalsBlock: Block = {
  slug: 'letterFestivals',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 100,
      ...explained(['Kop', 'Headline'], ['Boven de lijst.', 'Above the list.']),
    },
    {
      name: 'choice',
      type: 'select',
      defaultValue: 'near-reader',
      options: [
        option('near-reader', 'Bij de lezer in de buurt eerst', 'Those near the reader first'),
        option('period', 'Alles in een periode', 'All in a period'),
        option('hand-picked', 'Zelf kiezen', 'Hand-picked'),
      ],
      required: true,
      ...explained(
        ['Welke festivals', 'Which festivals'],
        [
          'Bij de lezer in de buurt: eerst de festivals in de provincies die de lezer koos.',
          'Near the reader: first the festivals in the provinces that the reader chose.',
        ],
      ),
    },
    {
      name: 'festivals',
      type: 'relationship',
      hasMany: true,
      maxRows: 20,
      relationTo: 'festivals',
      ...explained(
        ['Festivals', 'Festivals'],
        [
          'In deze volgorde. Wat niet op de site staat, komt er niet in.',
          'In this order. What is not on the site stays out.',
        ],
        { allowCreate: false, condition: isChosenBy('hand-picked') },
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'province',
          type: 'select',
          options: provinces,
          ...explained(['Provincie', 'Province'], ['Leeg: het hele land.', 'Empty: the whole country.'], {
            condition: isChosenBy('period'),
            width: '33%',
          }),
        },
        {
          name: 'days',
          type: 'number',
          defaultValue: 60,
          max: 365,
          min: 1,
          ...explained(
            ['Dagen vooruit', 'Days ahead'],
            ['Hoe ver kijkt de lijst vooruit?', 'How far ahead does the list look?'],
            { condition: isChosenBy('near-reader', 'period'), step: 1, width: '33%' },
          ),
        },
        {
          name: 'limit',
          type: 'number',
          defaultValue: 6,
          max: 20,
          min: 1,
          ...explained(['Hoeveel', 'How many'], ['De eerstvolgende, op datum.', 'The next ones, by date.'], {
            condition: isChosenBy('near-reader', 'period'),
            step: 1,
            width: '33%',
          }),
        },
      ],
    },
  ],
  labels: labels('Festivals', 'Festivals'),
}

const storyBlock: Block = {
  slug: 'letterStory',
  fields: [
    {
      name: 'story',
      type: 'relationship',
      relationTo: 'stories',
      required: true,
      ...explained(
        ['Verhaal', 'Story'],
        [
          'Portret, titel en intro, met een link naar het hele verhaal.',
          'Portrait, title and introduction, with a link to the whole story.',
        ],
        { allowCreate: false },
      ),
    },
  ],
  labels: labels('Verhaal', 'Story'),
}

const quoteBlock: Block = {
  slug: 'letterQuote',
  fields: [
    {
      name: 'testimonial',
      type: 'relationship',
      relationTo: 'testimonials',
      required: true,
      ...explained(['Citaat', 'Quote'], ['Kies een citaat van een bezoeker.', 'Choose a visitor’s quote.'], {
        allowCreate: false,
      }),
    },
  ],
  labels: labels('Citaat', 'Quote'),
}

const buttonBlock: Block = {
  slug: 'letterButton',
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 60,
      required: true,
      validate: requiredInDutch(text),
      ...explained(['Tekst', 'Text'], ['Wat er op de knop staat.', 'What the button says.']),
    },
    { name: 'link', type: 'group', fields: linkTargetFields, label: words('Link', 'Link') },
  ],
  labels: labels('Knop', 'Button'),
}

/** The blocks of a newsletter. */
export const letterBlocks: Block[] = [
  textBlock,
  pictureBlock,
  festivalsBlock,
  storyBlock,
  quoteBlock,
  buttonBlock,
]
