import { findPlace } from '#features/places/places.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { listInWords, translator, type Translate } from '#i18n/t.ts'
import type { FieldError, FormVisit, SiteForm } from '#server/form.ts'
import {
  answerTo,
  pageOf,
  provincesIn,
  signUpFields,
  signUpProblems,
  type Answers,
  type SignUpProblem,
  wantsNewsletter,
} from './sign-up.rules.ts'

/** Signs up for the newsletter, to follow something, or both. It stands in full on its page, in short on every other. */
export const signUpForm: SiteForm = {
  name: 'sign-up',
  fields: signUpFields,
  onEveryPage: true,
  done: paths.newsletterThanks,
  submit: async (values, visit) => {
    const t = translator(visit.locale)
    const place = placeIn(answerTo(values, 'municipality'), visit, t)
    const errors = [
      ...signUpProblems(values).map((problem) => errorOf(problem, t)),
      ...(place.kind === 'wrong' ? [{ field: 'municipality', message: place.message }] : []),
    ]
    if (errors.length > 0 || place.kind === 'wrong') return { kind: 'invalid', errors }
    const sent = await visit.send('/api/subscribers/sign-up', signUpOf(values, place.name, visit))
    switch (sent.kind) {
      case 'taken':
        return { kind: 'done' }
      case 'refused':
        return { kind: 'invalid', errors: refused(sent.fields, t) }
      case 'too-many':
      case 'unavailable':
        return sent
    }
  },
}

type TypedPlace =
  | { readonly kind: 'fine'; readonly name: string | null }
  | { readonly kind: 'wrong'; readonly message: string }

/** The municipality that somebody means: one follows a municipality as festivals name it. */
const placeIn = (typed: string, { locale }: FormVisit, t: Translate): TypedPlace => {
  if (typed === '') return { kind: 'fine', name: null }
  const found = findPlace(typed)
  if (found.kind === 'unknown' && found.suggestions.length === 0)
    return { kind: 'wrong', message: t('signUp.municipality.unknown') }
  if (found.kind === 'place' && !found.isGuess) return { kind: 'fine', name: found.place.municipality.name }
  const names = found.kind === 'place' ? [found.place.municipality.name] : found.suggestions
  return { kind: 'wrong', message: t('signUp.municipality.suggest', { names: listInWords(names, locale) }) }
}

const signUpOf = (values: Answers, municipality: string | null, { key, locale, siteUrl }: FormVisit) => ({
  email: answerTo(values, 'email'),
  follows: [
    ...(municipality === null ? [] : [{ kind: 'municipality', target: municipality }]),
    ...(['province', 'organisation'] as const)
      .map((kind) => ({ kind, target: answerTo(values, kind) }))
      .filter(({ target }) => target !== ''),
  ],
  formKey: key,
  formUrl: siteUrl + pageOf(answerTo(values, 'from'), pathTo('newsletter', locale)),
  locale: answerTo(values, 'language'),
  newsletter: wantsNewsletter(values),
  provinces: provincesIn(values),
  wording: {
    follow: version(answerTo(values, 'followWording')),
    newsletter: version(answerTo(values, 'newsletterWording')),
  },
})

const version = (text: string): string | undefined => (/^[\da-f]{12}$/.test(text) ? text : undefined)

const errorOf = ({ field, problem }: SignUpProblem, t: Translate): FieldError => {
  switch (problem) {
    case 'nothing':
      return { field, message: t('signUp.nothing') }
    case 'wrong':
      return { field, message: t('signUp.email.wrong') }
    case 'missing':
      return { field, message: t(field === 'language' ? 'signUp.language.missing' : 'signUp.email.missing') }
  }
}

/** What only the CMS can tell. */
const refused = (fields: readonly string[], t: Translate): readonly FieldError[] => {
  if (fields.includes('wording')) return [{ field: 'wording', message: t('signUp.wording.changed') }]
  if (fields.includes('follows')) return [{ field: 'organisation', message: t('signUp.organisation.gone') }]
  return [{ field: 'email', message: t('signUp.email.wrong') }]
}
