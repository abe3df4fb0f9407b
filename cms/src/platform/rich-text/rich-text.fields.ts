import {
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { ValidationError, type FieldHook, type RichTextField } from 'payload'
import { richText as checkRichText } from 'payload/shared'

import { showsPictures } from '#access/references.rules.ts'
import { explained, languageOf } from '#i18n/words.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'

import { richTextProblem, withoutUnfinishedPictures, type RichTextProblem } from './rich-text.rules.ts'

const messages: Record<RichTextProblem, { en: string; nl: string }> = {
  malformed: {
    en: 'This text is not in the form the editor writes.',
    nl: 'Deze tekst heeft niet de vorm van de editor.',
  },
  'too-deep': {
    en: 'This text is nested too deeply.',
    nl: 'Deze tekst zit te diep in elkaar. Gebruik minder lijsten in lijsten.',
  },
  'too-large': {
    en: 'This text is too long. Split it up.',
    nl: 'Deze tekst is te lang. Verdeel hem over meer pagina’s.',
  },
  'unknown-node': {
    en: 'This text contains something the site can’t show.',
    nl: 'In deze tekst staat iets dat de site niet kan tonen.',
  },
  'unsafe-link': {
    en: 'A link goes nowhere. Write an address without spaces: www.example.org, /festivals or an email address.',
    nl: 'Een link klopt niet. Schrijf een adres zonder spaties: www.voorbeeld.nl, /festivals of een e-mailadres.',
  },
}

const refuseBadText: FieldHook = ({ field, path, req, value }) => {
  const pictures = 'custom' in field && field.custom?.showsPictures === true
  const problem = richTextProblem(value, { pictures })
  if (problem === null) return value
  const language = languageOf(req.i18n)
  throw new ValidationError(
    {
      errors: [
        {
          ...('label' in field && typeof field.label !== 'function' && field.label
            ? { label: field.label }
            : {}),
          message: messages[problem][language],
          path: path.join('.') || String('name' in field && field.name),
        },
      ],
      req,
    },
    req.t,
  )
}

/** Pictures of a paste stand in the text before they are uploaded; until then there is nothing to store. */
const dropUnfinishedPictures: FieldHook = ({ value }) => withoutUnfinishedPictures(value)

const cleanPaste = createServerFeature<{ pictures: boolean }, { pictures: boolean }, { pictures: boolean }>({
  feature: ({ props }) => ({
    ClientFeature: '/platform/rich-text/clean-paste.client.tsx#CleanPasteFeature',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
  key: 'cleanPaste',
})

const plain = ({ pictures = false } = {}) => [
  cleanPaste({ pictures }),
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({ enabledCollections: [] }),
  UnorderedListFeature(),
  OrderedListFeature(),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
]

const features = {
  /** A few paragraphs: emphasis, links and lists. */
  plain: () => plain(),
  /** A page of text: with headings and rules. */
  page: () => [
    ...plain(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    HorizontalRuleFeature(),
  ],
  /** A story: with pictures between the paragraphs. */
  story: () => [
    ...plain({ pictures: true }),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
  ],
}

type RichTextOptions = {
  help: readonly [nl: string, en: string]
  kind: keyof typeof features
  label: readonly [nl: string, en: string]
  name: string
  required?: boolean
}

/** A localized rich text field; `kind` decides what its toolbar offers. */
export const richTextField = ({
  help,
  kind,
  label,
  name,
  required = false,
}: RichTextOptions): RichTextField => ({
  name,
  type: 'richText',
  ...(kind === 'story' ? { custom: showsPictures } : {}),
  editor: lexicalEditor({ features: features[kind]() }),
  hooks: { beforeChange: [refuseBadText], beforeValidate: [dropUnfinishedPictures] },
  localized: true,
  required,
  ...(required ? { validate: requiredInDutch(checkRichText) } : {}),
  ...explained(label, help),
})
