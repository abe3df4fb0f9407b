import type { ReactElement } from 'react'

import { contentLocales } from '#i18n/languages.ts'
import { languageName, translator } from '#i18n/t.ts'
import type { FieldError } from '#site/form.ts'
import type { Frame } from '#site/page.ts'
import { RadioField } from '#ui/choice-fields.tsx'
import { FieldFrame } from '#ui/field-frame.tsx'

import { rhythms, type Filled } from './chosen.rules.ts'
import { FollowMore } from './follow-more.tsx'
import { followedInWords } from './link-pages.rules.ts'
import type { FollowableOrganisation } from './organisations-to-follow.rules.ts'
import { ProvinceTicks } from './province-ticks.tsx'

type Props = {
  readonly filled: Filled
  readonly errors: readonly FieldError[]
  readonly organisations: readonly FollowableOrganisation[]
  readonly action: string
  readonly frame: Frame
}

/** The form with all subscriptions of a person and their alternatives. */
export const PreferencesForm = (props: Props): ReactElement => {
  const { filled, errors, organisations, action, frame } = props
  const { locale, signUp } = frame
  const t = translator(locale)
  return (
    <form className="site-form" method="post" action={action} noValidate>
      <RadioField
        name="newsletter"
        label={t('preferences.newsletter')}
        {...(signUp !== null && { hint: signUp.newsletter.text })}
        locale={locale}
        value={filled.newsletter ? 'yes' : 'no'}
        choices={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`preferences.newsletter.${value}`),
        }))}
      />
      {signUp !== null && <input type="hidden" name="wording" value={signUp.newsletter.version} />}
      <RadioField
        name="language"
        label={t('preferences.language')}
        locale={locale}
        value={filled.mailLocale}
        choices={contentLocales.map((value) => ({ value, label: languageName(value, value), lang: value }))}
      />
      <ProvinceTicks
        label={t('signUp.near')}
        hint={t('signUp.near.hint')}
        chosen={filled.provinces}
        locale={locale}
      />
      <FieldFrame field={{ name: 'follows', label: t('preferences.follows'), locale }} isGroup>
        {filled.follows.length === 0 && <p className="field__hint">{t('preferences.follows.none')}</p>}
        <ul className="follows">
          {filled.follows.map((follow) => (
            <li key={follow.id}>
              <FollowChoice follow={follow} locale={locale} />
            </li>
          ))}
        </ul>
      </FieldFrame>
      {signUp !== null && (
        <FollowMore
          filled={filled}
          errors={errors}
          organisations={organisations}
          wording={signUp.follow}
          locale={locale}
        />
      )}
      <p>
        <button className="button" type="submit">
          {t('preferences.send')}
        </button>
      </p>
    </form>
  )
}

type FollowProps = { readonly follow: Filled['follows'][number]; readonly locale: Frame['locale'] }

const FollowChoice = ({ follow, locale }: FollowProps): ReactElement => {
  const t = translator(locale)
  const id = `follow-${follow.id}`
  return (
    <>
      <label className="follows__name" htmlFor={id}>
        {followedInWords(follow, locale)}
      </label>
      <select className="field__input" id={id} name={id} defaultValue={follow.rhythm}>
        {rhythms.map((rhythm) => (
          <option key={rhythm} value={rhythm}>
            {t(`preferences.rhythm.${rhythm}`)}
          </option>
        ))}
      </select>
    </>
  )
}
