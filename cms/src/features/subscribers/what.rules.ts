import { provinceIn } from '#platform/fields/provinces.rules.ts'

import type { ReaderLocale } from './wording.rules.ts'

type Followed = {
  readonly kind: 'municipality' | 'organisation' | 'province'
  readonly name: string
  readonly target: string
}

type What = {
  readonly isNewsletter: boolean
  readonly follows: readonly Followed[]
}

const say: Readonly<
  Record<ReaderLocale, { readonly newsletter: string } & Record<Followed['kind'], (name: string) => string>>
> = {
  ar: {
    municipality: (name) => `أخبار المهرجانات في ${name}`,
    newsletter: 'النشرة البريدية',
    organisation: (name) => `أخبار ${name}`,
    province: (name) => `أخبار المهرجانات في مقاطعة ${name}`,
  },
  en: {
    municipality: (name) => `news about festivals in ${name}`,
    newsletter: 'the newsletter',
    organisation: (name) => `news from ${name}`,
    province: (name) => `news about festivals in the province of ${name}`,
  },
  nl: {
    municipality: (name) => `nieuws over festivals in ${name}`,
    newsletter: 'de nieuwsbrief',
    organisation: (name) => `nieuws van ${name}`,
    province: (name) => `nieuws over festivals in de provincie ${name}`,
  },
}

/** The subjects that a subscriber gets or asked for, one per line. */
export const whatInWords = ({ follows, isNewsletter }: What, locale: ReaderLocale): string[] =>
  [
    ...(isNewsletter ? [say[locale].newsletter] : []),
    ...follows.map(({ kind, name, target }) =>
      say[locale][kind](kind === 'province' ? provinceIn(target, locale) : name),
    ),
  ].map((line) => `– ${line}`)
