import type { Wish } from '#cms/subscribers.ts'
import { findPlace } from '#gazetteer/find-place.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { listInWords, translator } from '#i18n/t.ts'

export type TypedPlace =
  { readonly kind: 'fine'; readonly wish: Wish | null } | { readonly kind: 'wrong'; readonly message: string }

/** The typed municipality, spelt as festivals do, or the typed province. */
export const placeIn = (typed: string, locale: Locale): TypedPlace => {
  const t = translator(locale)
  if (typed === '') return { kind: 'fine', wish: null }
  const wrong = (names: readonly string[], kind: 'several' | 'suggest' = 'suggest'): TypedPlace => ({
    kind: 'wrong',
    message: t(`signUp.municipality.${kind}`, { names: listInWords(names, locale) }),
  })
  const found = findPlace(typed)
  switch (found.kind) {
    case 'province':
      return { kind: 'fine', wish: { kind: 'province', target: found.province } }
    case 'place': {
      const { name } = found.place.municipality
      return found.isGuess ? wrong([name]) : { kind: 'fine', wish: { kind: 'municipality', target: name } }
    }
    case 'several':
      return wrong(found.names, 'several')
    case 'unknown':
      return found.suggestions.length > 0
        ? wrong(found.suggestions)
        : { kind: 'wrong', message: t('signUp.municipality.unknown') }
  }
}

/** The things that a person asks to follow, in the form that the CMS reads. */
export const wishesIn = (
  typed: Wish | null,
  answerTo: (kind: 'organisation' | 'province') => string,
): readonly Wish[] => [
  ...(typed === null ? [] : [typed]),
  ...(['province', 'organisation'] as const)
    .map((kind) => ({ kind, target: answerTo(kind) }))
    .filter(({ target }) => target !== ''),
]

/** The version of a sentence; null when it has the wrong form. */
export const versionIn = (text: string): string | null => (/^[\da-f]{12}$/.test(text) ? text : null)
