import type { Wish } from '#cms/subscribers.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator, type Translate } from '#i18n/t.ts'
import { slipMessage } from '#site/email-slip.rules.ts'
import type { FieldError, FormValues, FormVisit, SiteForm } from '#site/form.ts'

import {
  answerTo,
  pageOf,
  provincesIn,
  signUpFields,
  signUpProblems,
  wantsNewsletter,
  type SignUpProblem,
} from './sign-up.rules.ts'
import { placeIn, versionIn, wishesIn } from './wishes.rules.ts'

/** Signs up for the newsletter, to follow something, or both. Other pages contain a short version of the form. */
export const signUpForm: SiteForm = {
  name: 'sign-up',
  fields: signUpFields,
  onEveryPage: true,
  done: paths.newsletterThanks,
  submit: async (values, visit) => {
    const t = translator(visit.locale)
    const place = placeIn(answerTo(values, 'municipality'), visit.locale)
    const errors = [
      ...signUpProblems(values).map((problem) => errorOf(problem, answerTo(values, 'email'), t)),
      ...(place.kind === 'wrong' ? [{ field: 'municipality', message: place.message }] : []),
    ]
    if (errors.length > 0 || place.kind === 'wrong') return { kind: 'invalid', errors }
    const sent = await visit.send('/api/subscribers/sign-up', signUpOf(values, place.wish, visit))
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

const signUpOf = (values: FormValues, place: Wish | null, { key, locale, siteUrl }: FormVisit) => ({
  email: answerTo(values, 'email'),
  follows: wishesIn(place, (kind) => answerTo(values, kind)),
  formKey: key,
  formUrl: siteUrl + pageOf(answerTo(values, 'from'), pathTo('newsletter', locale)),
  locale: answerTo(values, 'language'),
  newsletter: wantsNewsletter(values),
  provinces: provincesIn(values),
  wording: {
    follow: versionIn(answerTo(values, 'followWording')) ?? undefined,
    newsletter: versionIn(answerTo(values, 'newsletterWording')) ?? undefined,
  },
})

const errorOf = ({ field, problem }: SignUpProblem, email: string, t: Translate): FieldError => {
  switch (problem) {
    case 'nothing':
      return { field, message: t('signUp.nothing') }
    case 'slip':
      return { field, message: slipMessage(email, t) }
    case 'wrong':
      return { field, message: t('signUp.email.wrong') }
    case 'missing':
      return { field, message: t(field === 'language' ? 'signUp.language.missing' : 'signUp.email.missing') }
  }
}

/** Errors that only the CMS can find. */
const refused = (fields: readonly string[], t: Translate): readonly FieldError[] => {
  if (fields.includes('wording')) return [{ field: 'wording', message: t('signUp.wording.changed') }]
  if (fields.includes('follows')) return [{ field: 'organisation', message: t('signUp.organisation.gone') }]
  return [{ field: 'email', message: t('signUp.email.wrong') }]
}
