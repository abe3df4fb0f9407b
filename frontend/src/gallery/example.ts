import type { ReactElement } from 'react'

import type { Text } from '#cms/models/localized.ts'
import type { Picture } from '#cms/models/media.ts'
import type { ContentLocale } from '#i18n/languages.ts'
import { contentLocaleOf, type Locale } from '#i18n/locales.ts'
import type { Frame } from '#site/page.ts'

/** A component in its states. Copy one: what is shown here is how it is meant to be used. */
export type Example = {
  /** Its id on the page, once in the gallery. */
  readonly name: string
  /** The components that it shows; a test knows which have no example. */
  readonly of: readonly ((props: never) => ReactElement | null)[]
  /** When to use it. */
  readonly use: string
  /** What it looks like, by the name of the state. */
  readonly states: Readonly<Record<string, (frame: Frame) => ReactElement>>
}

const said: Readonly<Record<ContentLocale, { readonly title: string; readonly text: string }>> = {
  nl: {
    title: 'Samen eten op de Markt',
    text: 'Iedereen is welkom. Neem mee wat je zelf graag eet, en wie je maar wilt.',
  },
  en: {
    title: 'Eating together on the square',
    text: 'Everybody is welcome. Bring what you like to eat, and whomever you like.',
  },
  ar: { title: 'نأكل معًا في الساحة', text: 'الجميع مرحَّب بهم. أحضر ما تحب أن تأكله، ومن تشاء.' },
}

/** Words of editors, in the language for readers of the page. */
export const sampleTitle = (locale: Locale): Text => sampleOf('title', contentLocaleOf(locale))
export const sampleText = (locale: Locale): Text => sampleOf('text', contentLocaleOf(locale))

const sampleOf = (which: 'text' | 'title', lang: ContentLocale): Text => ({ value: said[lang][which], lang })

/** A word without a place to break, longer than a phone is wide. */
export const longWord = 'Vrijwilligersverantwoordelijkheidsverzekering'

/** A picture that every site has. */
export const samplePicture = (locale: Locale): Picture => {
  const file = { url: '/favicon.svg', width: 640, height: 400 }
  return {
    id: 'sample',
    alt: sampleTitle(locale),
    credit: 'Samira Haddad',
    focalX: 50,
    focalY: 50,
    files: [file],
    smaller: [],
    largest: file,
    shared: null,
    square: file,
  }
}
