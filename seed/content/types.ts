import type { PictureKey } from '../pictures/pictures.ts'
import type { Block } from './rich-text.ts'

export const locales = ['nl', 'en', 'ar'] as const
export type Locale = (typeof locales)[number]

/** A value in Dutch, and in the languages for which there is a translation. */
export type Localized<Value> = { nl: Value; en?: Value; ar?: Value }
/** A value in all three languages. */
export type Complete<Value> = { nl: Value; en: Value; ar: Value }

export const provinces = [
  'drenthe',
  'flevoland',
  'friesland',
  'gelderland',
  'groningen',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'utrecht',
  'zeeland',
  'zuid-holland',
] as const
export type Province = (typeof provinces)[number]

export type Language = 'nl' | 'en' | 'ar' | 'ti' | 'fa' | 'uk' | 'tr' | 'fr' | 'so' | 'ku' | 'es' | 'pl'
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** The first such weekday, this many days or more after the day of seeding (negative: before it). */
export type Slot = { weekday: Weekday; after: number; from: string; until: string }

export type Venue = {
  name: string
  street: string
  postcode: string
  municipality: string
  province: Province
  latitude: number
  longitude: number
  directions?: Localized<string>
}

/** `day` counts from 0: the festival's first day. */
export type ProgrammeItem = {
  day?: number
  time: string
  stage?: string
  title: Localized<string>
  who?: string
}

export type Practical = {
  languages: readonly Language[]
  interpreter?: boolean
  admission: 'free' | 'donation' | 'paid'
  price?: Localized<string>
  children?: boolean
  wheelchair?: boolean
  hearingLoop?: boolean
  quietRoom?: boolean
  publicTransport: Localized<string>
}

export type StatusChange = {
  to: 'postponed' | 'rescheduled' | 'relocated' | 'cancelled'
  reason: Localized<string>
  /** The planned day, for a festival that moved to another day. */
  previous?: Slot
}

export type Festival = {
  slug: string
  kind: 'festival' | 'activity'
  organisation: string
  partners?: readonly string[]
  title: Localized<string>
  summary: Localized<string>
  body: Localized<readonly Block[]>
  slots: readonly [Slot, ...Slot[]]
  venue: Venue
  pictures: readonly PictureKey[]
  programme: readonly ProgrammeItem[]
  practical: Practical
  registration?: { url?: string; note: Localized<string> }
  status?: StatusChange
  previousEdition?: string
  /** The number of visitors, for a past festival. */
  reach?: number
}

export type Organisation = {
  slug: string
  name: string
  municipality: string
  province: Province
  summary: Localized<string>
  description: Localized<readonly Block[]>
  website?: string
  contact: { name: string; email: string; phone?: string; public: boolean }
  logo?: PictureKey
  trusted?: boolean
}

export type Testimonial = {
  key: string
  quote: Localized<string>
  attribution: string
  role: Localized<string>
  municipality: string
  festival?: string
  picture?: PictureKey
}

export type Story = {
  slug: string
  title: Complete<string>
  person: string
  intro: Complete<string>
  portrait: PictureKey
  body: Complete<readonly Block[]>
  festival?: string
}

export type PageBlock =
  | { blockType: 'text'; body: Complete<readonly Block[]> }
  | { blockType: 'picture'; picture: PictureKey; caption: Complete<string> }
  | { blockType: 'quote'; testimonial: string }
  | {
      blockType: 'questions'
      items: readonly { question: Complete<string>; answer: Complete<readonly Block[]> }[]
    }
  | { blockType: 'festivals'; title: Complete<string>; province?: Province; limit: number }
  | {
      blockType: 'callToAction'
      title: Complete<string>
      text: Complete<string>
      label: Complete<string>
      link: { type: 'page'; page: string } | { type: 'url'; url: string } | { type: 'organise' }
    }

export type Page = {
  slug: string
  title: Complete<string>
  intro: Complete<string>
  metaDescription: Complete<string>
  blocks: readonly PageBlock[]
}

export type Handbook = Omit<Page, 'slug'> & { formIntro: Complete<string> }

export type LetterBlock =
  | { blockType: 'letterText'; title: Localized<string>; body: Localized<readonly Block[]> }
  | { blockType: 'letterPicture'; picture: PictureKey; caption: Localized<string> }
  | {
      blockType: 'letterFestivals'
      title: Localized<string>
      choice: 'near-reader' | 'period'
      days: number
      limit: number
    }
  | { blockType: 'letterStory'; story: string }
  | { blockType: 'letterQuote'; testimonial: string }
  | { blockType: 'letterButton'; label: Localized<string>; link: { type: 'organise' } }

export type Newsletter = {
  slug: string
  subject: Localized<string>
  preheader?: Localized<string>
  blocks: readonly LetterBlock[]
  /** The number of days before the day of seeding; a newsletter without it is a draft. */
  sentDaysAgo?: number
}
