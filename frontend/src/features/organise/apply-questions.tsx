import type { ReactElement } from 'react'

import { provinces } from '#cms/models/places.ts'
import type { Locale } from '#i18n/locales.ts'
import { languageName, translator } from '#i18n/t.ts'
import type { FormState } from '#site/form.ts'
import { CheckField, RadioField, SelectField } from '#ui/choice-fields.tsx'
import { Field } from '#ui/field.tsx'
import { SiteForm } from '#ui/site-form.tsx'
import { TextAreaField } from '#ui/text-area-field.tsx'

import type { ApplyField } from './apply.rules.ts'

type Props = { readonly form: FormState; readonly path: string; readonly locale: Locale }

/** The questions for people who want to organise a festival. */
export const ApplyQuestions = ({ form, path, locale }: Props): ReactElement => {
  const t = translator(locale)
  const about = (name: ApplyField) => {
    const error = form.errors.find(({ field }) => field === name)?.message
    const value = form.values[name] ?? ''
    return { name, label: t(`apply.${name}`), locale, value, ...(error !== undefined && { error }) }
  }
  return (
    <SiteForm form={form} action={path} id="apply" locale={locale} button={t('apply.send')}>
      <Field
        {...about('organisationName')}
        hint={t('apply.organisationName.hint')}
        autoComplete="organization"
      />
      <Field {...about('municipality')} hint={t('apply.municipality.hint')} autoComplete="address-level2" />
      <SelectField
        {...about('province')}
        required={false}
        none={t('apply.province.none')}
        choices={provinces.map((value) => ({ value, label: t(`province.${value}`) }))}
      />
      <TextAreaField {...about('plan')} hint={t('apply.plan.hint')} />
      <Field {...about('website')} type="url" dir="ltr" required={false} autoComplete="url" />
      <Field {...about('personName')} autoComplete="name" />
      {(form.values['email'] ?? '') !== '' && (
        <input type="hidden" name="emailAsked" value={form.values['email']} />
      )}
      <Field {...about('email')} hint={t('apply.email.hint')} type="email" dir="ltr" autoComplete="email" />
      <Field
        {...about('phone')}
        hint={t('apply.phone.hint')}
        type="tel"
        dir="ltr"
        required={false}
        autoComplete="tel"
      />
      <RadioField
        {...about('language')}
        choices={(['nl', 'en'] as const).map((value) => ({ value, label: languageName(value, locale) }))}
      />
      <CheckField {...about('agreement')} sentence={t('apply.agreement.sentence')} />
    </SiteForm>
  )
}
