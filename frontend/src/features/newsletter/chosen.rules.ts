import { provinces } from '#cms/models/places.ts'
import type { Choices, Followed, Preferences, Refusal } from '#cms/subscribers.ts'
import { isContentLocale, type Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { SentForm } from '#site/form-route.ts'
import type { FieldError } from '#site/form.ts'

import { nearField, provinceNamed, provincesIn } from './sign-up.rules.ts'
import { placeIn, versionIn, wishesIn } from './wishes.rules.ts'

/** Reads the answer to one question of the form. */
export type Answer = SentForm['text']

export const rhythms = ['immediate', 'weekly', 'stop'] as const

/** All values of the preferences form. */
export type Filled = Omit<Preferences, 'follows'> & {
  readonly follows: readonly (Omit<Followed, 'rhythm'> & { readonly rhythm: (typeof rhythms)[number] })[]
  /** The new things to follow that were filled in. */
  readonly more: { readonly municipality: string; readonly province: string; readonly organisation: string }
}

/** The form with the sent answers; questions without an answer keep their saved value. */
export const filledIn = (link: Preferences, answer: Answer): Filled => {
  const mailLocale = answer('language')
  return {
    ...link,
    mailLocale: isContentLocale(mailLocale) ? mailLocale : link.mailLocale,
    newsletter: answer('newsletter') === '' ? link.newsletter : answer('newsletter') === 'yes',
    provinces: [...nearIn(answer)],
    follows: link.follows.map((follow) => ({ ...follow, rhythm: rhythmOf(follow, answer) ?? follow.rhythm })),
    more: {
      municipality: answer('municipality').trim(),
      province: answer('province'),
      organisation: answer('organisation'),
    },
  }
}

/** The form with only saved values. */
export const untouched = (link: Preferences): Filled => ({
  ...filledIn(link, () => ''),
  provinces: link.provinces,
})

type Chosen = { readonly choices: Choices; readonly errors: readonly FieldError[] }

/** The choices that were sent, and the errors that the site itself can find. */
export const chosenIn = (link: Preferences, answer: Answer, locale: Locale): Chosen => {
  const { mailLocale, more, newsletter } = filledIn(link, answer)
  const place = placeIn(more.municipality, locale)
  const other = { organisation: more.organisation, province: provinceNamed(more.province) ?? '' }
  return {
    choices: {
      leave: answer('leave') === 'yes',
      mailLocale,
      newsletter,
      provinces: nearIn(answer),
      follows: link.follows.flatMap((follow) => {
        const rhythm = rhythmOf(follow, answer)
        return rhythm === undefined ? [] : [{ id: follow.id, rhythm }]
      }),
      alsoFollow: wishesIn(place.kind === 'fine' ? place.wish : null, (kind) => other[kind]),
      wording: versionIn(answer('wording')) ?? '000000000000',
      followWording: versionIn(answer('followWording')),
    },
    errors: place.kind === 'wrong' ? [{ field: 'municipality', message: place.message }] : [],
  }
}

const rhythmOf = ({ id }: Followed, answer: Answer) => rhythms.find((one) => one === answer(`follow-${id}`))

const nearIn = (answer: Answer) =>
  provincesIn(Object.fromEntries(provinces.map(nearField).map((name) => [name, answer(name)])))

/** Errors that only the CMS can find. A change of the wording is shown above the form instead. */
export const errorsOf = (refused: Refusal, locale: Locale): readonly FieldError[] => {
  const t = translator(locale)
  if (refused.includes('wording')) return []
  return refused.includes('tooMany')
    ? [{ field: 'municipality', message: t('preferences.more.tooMany') }]
    : [{ field: 'organisation', message: t('signUp.organisation.gone') }]
}
