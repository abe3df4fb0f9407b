import type { Field, Tab } from 'payload'

import { explained, spoken, words } from '#i18n/words.ts'

import { bracketed, commonValues, namingProblem } from './fill.rules.ts'
import { groupOf } from './mail-texts.rules.ts'
import {
  firstWordsOf,
  languagesOf,
  type MailLanguage,
  type MailTemplate,
  type MailWords,
} from './template.rules.ts'

type Pair = readonly [nl: string, en: string]

type Place = {
  readonly template: MailTemplate
  readonly name: string
  readonly language: MailLanguage
}

const listed = (values: readonly string[]): string => bracketed([...commonValues, ...values])

const emptyMeans: Pair = [
  'Laat leeg voor de tekst die er in het grijs staat.',
  'Leave empty for the text that shows in grey.',
]

/** A line or text of a mail may use the values of its template, and no others. */
const knownValuesOnly =
  (template: MailTemplate) =>
  (text: unknown, { req }: { req: { i18n: { language: string } } }): string | true => {
    const problem = typeof text === 'string' ? namingProblem(text, template.values) : null
    return problem === null || spoken(req.i18n, problem)
  }

const line = (part: 'button' | 'subject', label: Pair, { language, template }: Place): Field => ({
  name: part,
  type: 'text',
  maxLength: part === 'button' ? 40 : 120,
  validate: knownValuesOnly(template),
  ...explained(label, emptyMeans, { placeholder: firstWordsOf(template, language)[part] ?? '' }),
})

const body = ({ language, template }: Place): Field => ({
  name: 'body',
  type: 'textarea',
  maxLength: 4000,
  validate: knownValuesOnly(template),
  ...explained(
    ['Tekst', 'Text'],
    [
      `${emptyMeans[0]} Een lege regel begint een nieuwe alinea. Dit vult het programma in: ${listed(template.values)}`,
      `${emptyMeans[1]} An empty line starts a new paragraph. The program fills in: ${listed(template.values)}`,
    ],
    { placeholder: firstWordsOf(template, language).body, rows: 9 },
  ),
})

const preview = ({ language, name }: Place): Field => ({
  name: 'preview',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { group: groupOf(name), language, template: name },
        path: '/features/mails/mail-preview.client.tsx#MailPreview',
      },
    },
  },
})

const tab = (place: Place, label: Pair): Tab => ({
  name: place.language,
  fields: [
    line('subject', ['Onderwerp', 'Subject'], place),
    body(place),
    ...(hasButton(firstWordsOf(place.template, place.language))
      ? [line('button', ['Knop', 'Button'], place)]
      : []),
    preview(place),
  ],
  label: words(...label),
})

const languageNames: Readonly<Record<MailLanguage, Pair>> = {
  ar: ['Arabisch', 'Arabic'],
  en: ['Engels', 'English'],
  nl: ['Nederlands', 'Dutch'],
}

const hasButton = ({ button }: MailWords): boolean => button !== undefined

/** The texts that staff may change in one kind of mail, in each of its languages. */
export const mailTextFields = (name: string, template: MailTemplate): Field => ({
  type: 'collapsible',
  admin: { description: template.description, initCollapsed: true },
  fields: [
    {
      name: groupOf(name),
      type: 'group',
      admin: { hideGutter: true },
      fields: [
        {
          type: 'tabs',
          tabs: languagesOf(template).map((language) =>
            tab({ language, name, template }, languageNames[language]),
          ),
        },
      ],
      label: false,
    },
  ],
  label: template.label,
})
