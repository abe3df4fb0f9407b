export const letterLocales = ['nl', 'en', 'ar'] as const

export type LetterLocale = (typeof letterLocales)[number]

/** A text in the best available language; `lang` names that language. */
export type Said<Value = string> = {
  readonly lang: LetterLocale
  readonly value: Value
}

/** The possible nodes of formatted text in a mail: a closed union. All other nodes are left out. */
export type Inline =
  | { readonly kind: 'text'; readonly bold: boolean; readonly italic: boolean; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly children: readonly Inline[]; readonly href: string }

export type List = {
  readonly kind: 'list'
  readonly items: readonly { readonly children: readonly Inline[]; readonly lists: readonly List[] }[]
  readonly ordered: boolean
}

export type Paragraph = { readonly kind: 'paragraph'; readonly children: readonly Inline[] } | List

export type LetterPicture = {
  readonly alt: Said
  readonly credit: string | null
  readonly height: number
  /** A whole address on the site. */
  readonly url: string
  readonly width: number
}

/** A festival as a line of an agenda: first day and place, then the title, then the facts for visitors. */
export type FestivalLine = {
  readonly day: { readonly month: string; readonly number: string; readonly weekday: string } | null
  readonly facts: readonly string[]
  readonly href: string
  readonly id: string
  readonly place: string | null
  readonly status: string | null
  readonly title: Said
}

export type LetterBlock =
  | { readonly kind: 'text'; readonly body: Said<readonly Paragraph[]> | null; readonly title: Said | null }
  | { readonly kind: 'picture'; readonly caption: Said | null; readonly picture: LetterPicture }
  | {
      readonly kind: 'festivals'
      readonly lines: readonly FestivalLine[]
      readonly title: Said | null
    }
  | {
      readonly kind: 'story'
      /** Whether it is invented demo content. */
      readonly demo: boolean
      readonly href: string
      readonly intro: Said | null
      readonly person: string
      readonly portrait: LetterPicture | null
      readonly title: Said
    }
  | {
      readonly kind: 'quote'
      readonly by: readonly string[]
      readonly demo: boolean
      readonly quote: Said
    }
  | { readonly kind: 'button'; readonly href: string; readonly label: Said }

/** A newsletter for one segment, complete with texts, pictures and festivals. */
export type Letter = {
  readonly blocks: readonly LetterBlock[]
  readonly festivalsUrl: string
  readonly locale: LetterLocale
  readonly postalAddress: string
  readonly preheader: string
  readonly programme: string
  readonly siteUrl: string
  readonly subject: Said
  readonly webUrl: string
}

export const directionOf = (locale: LetterLocale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr')
