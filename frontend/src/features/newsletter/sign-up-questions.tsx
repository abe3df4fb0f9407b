import type { ReactElement, ReactNode } from 'react'

import { provinces } from '#cms/models/places.ts'
import { contentLocales } from '#i18n/languages.ts'
import type { Locale } from '#i18n/locales.ts'
import { languageName, translator } from '#i18n/t.ts'
import { CheckField, RadioField, SelectField } from '#ui/choice-fields.tsx'
import { Field } from '#ui/field.tsx'
import { SiteForm } from '#ui/site-form.tsx'

import { ConsentSentence } from './consent-sentence.tsx'
import { ProvinceTicks } from './province-ticks.tsx'
import { nearField, type SignUpField } from './sign-up.rules.ts'
import type { Asked, SignUpView } from './sign-up.view.ts'

type Props = { readonly view: SignUpView; readonly path: string; readonly locale: Locale }

/** The questions of the sign-up form. */
export const SignUpQuestions = (props: Props): ReactElement => {
  const { view, path, locale } = props
  const { follow, form } = view
  const t = translator(locale)
  const about = aboutOf(props)
  return (
    <SiteForm
      form={form}
      action={path}
      id="sign-up"
      locale={locale}
      button={follow === null ? t('signUp.send') : t('follow.send', { name: follow.name })}
    >
      {(form.values['email'] ?? '') !== '' && (
        <input type="hidden" name="emailAsked" value={form.values['email']} />
      )}
      <Field {...about('email')} label={t('signUp.email')} type="email" dir="ltr" autoComplete="email" />
      <RadioField
        {...about('language')}
        label={t('signUp.language')}
        choices={contentLocales.map((value) => ({ value, label: languageName(value, value), lang: value }))}
      />
      {follow === null ? <Everything {...props} /> : <OneThing follow={follow} {...props} />}
    </SiteForm>
  )
}

const aboutOf =
  ({ view, locale }: Props) =>
  (name: SignUpField) => {
    const error = view.form.errors.find(({ field }) => field === name)?.message
    return { name, locale, value: view.form.values[name] ?? '', ...(error !== undefined && { error }) }
  }

/** The fields of the newsletter, with provinces to show first and other things to follow. */
const Everything = (props: Props): ReactElement => {
  const { view, locale } = props
  const t = translator(locale)
  const about = aboutOf(props)
  return (
    <>
      <input type="hidden" name="newsletter" value="yes" />
      <ProvinceTicks
        label={t('signUp.near')}
        hint={t('signUp.near.hint')}
        chosen={provinces.filter((province) => view.form.values[nearField(province)] === 'yes')}
        locale={locale}
      />
      <details className="sign-up__more" open={isFollowing(view)}>
        <summary>{t('signUp.follow')}</summary>
        <p className="field__hint">{t('signUp.follow.hint')}</p>
        <Field
          {...about('municipality')}
          label={t('signUp.municipality')}
          required={false}
          autoComplete="off"
          list="municipalities"
        />
        <datalist id="municipalities">
          {view.municipalities.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {view.organisations.length > 0 && (
          <SelectField
            {...about('organisation')}
            label={t('signUp.organisation')}
            required={false}
            none={t('signUp.organisation.none')}
            choices={view.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Consent subject="follow" {...props} />
      </details>
      <Consent subject="newsletter" {...props} />
    </>
  )
}

const isFollowing = ({ form }: SignUpView): boolean =>
  (['municipality', 'organisation'] as const).some((name) => (form.values[name] ?? '') !== '')

/** The fields to follow one place or organisation; the newsletter is only an optional checkbox. */
const OneThing = ({ follow, ...props }: Props & { readonly follow: Asked }): ReactElement => {
  const { view, locale } = props
  const t = translator(locale)
  return (
    <>
      <input type="hidden" name="about" value="follow" />
      <input type="hidden" name={follow.kind} value={follow.value} />
      <Consent subject="follow" {...props} />
      {view.wording !== null && (
        <>
          <input type="hidden" name="newsletterWording" value={view.wording.newsletter.version} />
          <CheckField
            {...aboutOf(props)('newsletter')}
            label={t('signUp.also')}
            required={false}
            sentence={view.wording.newsletter.text}
          />
        </>
      )}
    </>
  )
}

const Consent = ({
  subject,
  view,
  locale,
}: Props & { readonly subject: 'follow' | 'newsletter' }): ReactNode => {
  if (view.wording === null) return null
  const isChanged = view.form.errors.some(({ field }) => field === 'wording')
  return (
    <ConsentSentence
      id={subject === 'newsletter' || view.follow !== null ? 'wording' : 'follow-wording'}
      name={`${subject}Wording`}
      wording={view.wording[subject]}
      error={isChanged ? translator(locale)('signUp.wording.changed') : null}
      locale={locale}
    />
  )
}
