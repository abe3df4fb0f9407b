import { words, type Words } from '#i18n/words.ts'

import type { LetterLocale } from '../letter/letter.rules.ts'
import type { Material, StoredBlock } from '../letter/material.rules.ts'
import { isSaidIn, saidIn } from '../letter/read-text.rules.ts'
import { finding, type Finding } from './finding.rules.ts'

/** A phone shows only the beginning of a longer subject. */
const wellShown = 60

/** Checks that the subject exists and has the right length. */
export const checkSubject = ({ newsletter }: Material): readonly Finding[] => {
  const { subject } = newsletter
  if (!isSaidIn(subject, 'nl'))
    return [
      finding(
        'subject',
        'blocking',
        'Schrijf een onderwerp, in het Nederlands.',
        'Write a subject, in Dutch.',
      ),
    ]
  const long = locales.filter((locale) => isSaidIn(subject, locale) && length(subject, locale) > wellShown)
  return long.length === 0
    ? [finding('subject', 'fine', 'Het onderwerp past in een postvak.', 'The subject fits into an inbox.')]
    : long.map((locale) =>
        finding(
          'subject',
          'warning',
          `Het onderwerp ${inLanguage[locale].nl} is ${length(subject, locale)} tekens lang. Een telefoon toont er ongeveer 40: zet het belangrijkste vooraan.`,
          `The subject ${inLanguage[locale].en} is ${length(subject, locale)} characters long. A phone shows some 40: put what matters first.`,
        ),
      )
}

/** Checks that staff wrote the line beside the subject in the inbox. */
export const checkPreheader = ({ newsletter }: Material, shown: string): readonly Finding[] => [
  isSaidIn(newsletter.preheader, 'nl')
    ? finding('preheader', 'fine', 'Er is een voorproefje.', 'There is a preview line.')
    : finding(
        'preheader',
        'warning',
        shown === ''
          ? 'Er is geen voorproefje. Schrijf er een, of begin met een blok tekst.'
          : `Er is geen voorproefje. Nu staat naast het onderwerp: “${shown}”`,
        shown === ''
          ? 'There is no preview line. Write one, or begin with a block of text.'
          : `There is no preview line. Beside the subject it now says: “${shown}”`,
      ),
]

/** Lists the texts that readers of another language would get in Dutch. */
export const checkTranslations = ({ newsletter }: Material): readonly Finding[] => {
  const named: readonly (readonly [Words, unknown])[] = [
    [words('het onderwerp', 'the subject'), newsletter.subject],
    [words('het voorproefje', 'the preview line'), newsletter.preheader],
    ...newsletter.blocks.flatMap((block, index) =>
      textsOf(block).map((value) => [blockName(block, index), value] as const),
    ),
  ]
  const findings = (['en', 'ar'] as const).flatMap((locale) => {
    const lacking = named.filter(([, value]) => isSaidIn(value, 'nl') && !isSaidIn(value, locale))
    if (lacking.length === 0) return []
    const list = (language: 'en' | 'nl') => [...new Set(lacking.map(([name]) => name[language]))].join(', ')
    return [
      finding(
        'translations',
        'warning',
        `Nog niet ${inLanguage[locale].nl}: ${list('nl')}. Wie die taal koos, leest daar het Nederlands.`,
        `Not ${inLanguage[locale].en} yet: ${list('en')}. Whoever chose that language reads the Dutch there.`,
      ),
    ]
  })
  return findings.length > 0
    ? findings
    : [
        finding(
          'translations',
          'fine',
          'Alles staat er in drie talen.',
          'All of it is there in three languages.',
        ),
      ]
}

const locales = ['nl', 'en', 'ar'] as const

const inLanguage: Readonly<Record<LetterLocale, Words>> = {
  ar: words('in het Arabisch', 'in Arabic'),
  en: words('in het Engels', 'in English'),
  nl: words('in het Nederlands', 'in Dutch'),
}

const length = (subject: unknown, locale: LetterLocale): number => saidIn(subject, locale)?.value.length ?? 0

const textsOf = (block: StoredBlock): readonly unknown[] => {
  switch (block.blockType) {
    case 'letterButton':
      return [block.label]
    case 'letterFestivals':
      return [block.title]
    case 'letterPicture':
      return [block.caption]
    case 'letterText':
      return [block.title, block.body]
    case 'letterQuote':
    case 'letterStory':
      return []
  }
}

const blockNames: Readonly<Record<StoredBlock['blockType'], Words>> = {
  letterButton: words('Knop', 'Button'),
  letterFestivals: words('Festivals', 'Festivals'),
  letterPicture: words('Foto', 'Picture'),
  letterQuote: words('Citaat', 'Quote'),
  letterStory: words('Verhaal', 'Story'),
  letterText: words('Tekst', 'Text'),
}

/** “blok 2 (Foto)”: the name of a block in a finding, numbered as in the form. */
export const blockName = ({ blockType }: StoredBlock, index: number): Words =>
  words(`blok ${index + 1} (${blockNames[blockType].nl})`, `block ${index + 1} (${blockNames[blockType].en})`)
