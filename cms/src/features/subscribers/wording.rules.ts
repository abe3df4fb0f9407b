import { createHash } from 'node:crypto'

import * as v from 'valibot'

/** The languages in which people sign up. */
export const readerLocales = ['nl', 'en', 'ar'] as const
export type ReaderLocale = (typeof readerLocales)[number]

/** The subject of a consent: to get the newsletter, or mails about a place or an organisation. */
export const consentSubjects = ['newsletter', 'follow'] as const
export type ConsentSubject = (typeof consentSubjects)[number]

/** The sentence above the button of a form, with a version computed from its text. */
export type Wording = {
  readonly text: string
  readonly version: string
}

export type Wordings = Readonly<Record<ReaderLocale, Readonly<Record<ConsentSubject, Wording>>>>

/** The sentences of the forms until staff write others. */
export const firstWordings: Readonly<Record<ReaderLocale, Readonly<Record<ConsentSubject, string>>>> = {
  ar: {
    follow:
      'أوافق على أن تصلني رسالة إلكترونية عندما يجدّ جديد في المكان أو لدى المنظمة التي أتابعها. ويمكنني التوقف في أي وقت.',
    newsletter:
      'أوافق على أن تصلني النشرة البريدية. ويمكنني إلغاء الاشتراك في أي وقت بالرابط الموجود في كل رسالة.',
  },
  en: {
    follow:
      'I would like an email when there is news about the place or the organisation that I follow. I can stop at any time.',
    newsletter:
      'I would like to receive the newsletter by email. I can unsubscribe at any time with the link in every mail.',
  },
  nl: {
    follow:
      'Ik wil een mail krijgen als er nieuws is over de plaats of de organisatie die ik volg. Ik kan altijd stoppen.',
    newsletter: 'Ik wil de nieuwsbrief krijgen. Ik kan me altijd weer afmelden met de link in elke mail.',
  },
}

/** The same text always has the same version, and another text another one: no person has to count versions. */
export const versionOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 12)

const wordingOf = (text: string): Wording => ({ text, version: versionOf(text) })

const perLocale = v.optional(v.nullable(v.record(v.string(), v.unknown())))
const settings = v.object({ followWording: perLocale, newsletterWording: perLocale })

/** The current wordings, from the settings as they are stored in all languages. */
export const wordingsIn = (stored: unknown): Wordings => {
  const read = v.safeParse(settings, stored)
  const own = read.success ? read.output : {}
  const said = (texts: typeof own.followWording, locale: ReaderLocale): string => {
    const text = texts?.[locale]
    return typeof text === 'string' ? text.trim() : ''
  }
  const inLocale = (locale: ReaderLocale) => ({
    follow: wordingOf(said(own.followWording, locale) || firstWordings[locale].follow),
    newsletter: wordingOf(said(own.newsletterWording, locale) || firstWordings[locale].newsletter),
  })
  return { ar: inLocale('ar'), en: inLocale('en'), nl: inLocale('nl') }
}
