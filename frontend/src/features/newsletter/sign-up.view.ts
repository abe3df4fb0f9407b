import type { Text } from '#cms/models/localized.ts'
import type { SignUpWording } from '#cms/models/sign-up-wording.ts'
import { allMunicipalities } from '#gazetteer/places.rules.ts'
import { translator } from '#i18n/t.ts'
import { formToSee, type FormState } from '#site/form.ts'
import type { ViewContext } from '#site/page.ts'

import { followable, type FollowableOrganisation } from './organisations-to-follow.rules.ts'
import { answerTo, languageOf, provinceNamed } from './sign-up.rules.ts'

export type SignUpData = {
  /** The editors' text about the newsletter. */
  readonly text: Text | null
  readonly organisations: readonly FollowableOrganisation[]
  /** The thing to follow that the address of the page names. */
  readonly asked: Asked | null
}

export type Asked =
  | { readonly kind: 'municipality' | 'province'; readonly value: string; readonly name: string }
  | { readonly kind: 'organisation'; readonly value: string; readonly name: string }

export type SignUpView = {
  readonly title: string
  readonly intro: string
  readonly text: Text | null
  readonly form: FormState
  readonly wording: SignUpWording | null
  /** The thing to follow; null on the page of the newsletter. */
  readonly follow: Asked | null
  readonly municipalities: readonly string[]
  readonly organisations: readonly FollowableOrganisation[]
}

/** The page where people sign up. Opened from a place or an organisation, it is about following that. */
export const signUpView = (
  { asked, organisations, text }: SignUpData,
  { form = formToSee, locale, signUp }: ViewContext,
): SignUpView => {
  const t = translator(locale)
  const follow = asked ?? followAgain(form, organisations, t)
  return {
    title: follow === null ? t('newsletter.title') : t('follow.title', { name: follow.name }),
    intro: t(follow === null ? 'newsletter.intro' : 'follow.intro'),
    text: follow === null ? text : null,
    form: { ...form, values: { ...form.values, language: languageOf(form.values, locale) } },
    wording: signUp,
    follow,
    municipalities: follow === null ? allMunicipalities.map(({ name }) => name) : [],
    organisations: follow === null ? followable(organisations) : [],
  }
}

/** The thing to follow, when a form about following comes back with errors. */
const followAgain = (
  { values }: FormState,
  organisations: readonly FollowableOrganisation[],
  t: ReturnType<typeof translator>,
): Asked | null => {
  if (answerTo(values, 'about') !== 'follow') return null
  const municipality = answerTo(values, 'municipality')
  if (municipality !== '') return { kind: 'municipality', value: municipality, name: municipality }
  const province = provinceNamed(answerTo(values, 'province'))
  if (province !== null) return { kind: 'province', value: province, name: t(`province.${province}`) }
  const organisation = organisations.find(({ id }) => id === answerTo(values, 'organisation'))
  return organisation === undefined
    ? null
    : { kind: 'organisation', value: organisation.id, name: organisation.name }
}
