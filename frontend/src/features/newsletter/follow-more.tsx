import type { ReactElement } from 'react'

import { provinces } from '#cms/models/places.ts'
import type { Wording } from '#cms/models/sign-up-wording.ts'
import { allMunicipalities } from '#gazetteer/places.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { FieldError } from '#site/form.ts'
import { SelectField } from '#ui/choice-fields.tsx'
import { FieldFrame } from '#ui/field-frame.tsx'
import { Field } from '#ui/field.tsx'

import type { Filled } from './chosen.rules.ts'
import type { FollowableOrganisation } from './organisations-to-follow.rules.ts'

type Props = {
  readonly filled: Filled
  readonly errors: readonly FieldError[]
  readonly organisations: readonly FollowableOrganisation[]
  readonly wording: Wording
  readonly locale: Locale
}

/** Fields to follow more things; things that are followed already are not offered. */
export const FollowMore = (props: Props): ReactElement => {
  const { filled, organisations, wording, locale } = props
  const t = translator(locale)
  const about = aboutOf(props)
  const isNew = (target: string): boolean => filled.follows.every((follow) => follow.target !== target)
  const offered = organisations.filter(({ id }) => isNew(id))
  return (
    <FieldFrame field={{ name: 'more', label: t('preferences.more'), hint: wording.text, locale }} isGroup>
      <input type="hidden" name="followWording" value={wording.version} />
      <div className="follow-more">
        <Field
          {...about('municipality')}
          label={t('signUp.municipality')}
          autoComplete="off"
          list="municipalities"
        />
        <datalist id="municipalities">
          {allMunicipalities.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <SelectField
          {...about('province')}
          label={t('find.province')}
          none={t('preferences.more.none')}
          choices={provinces
            .filter(isNew)
            .map((province) => ({ value: province, label: t(`province.${province}`) }))}
        />
        {offered.length > 0 && (
          <SelectField
            {...about('organisation')}
            label={t('signUp.organisation')}
            none={t('signUp.organisation.none')}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </FieldFrame>
  )
}

const aboutOf =
  ({ filled, errors, locale }: Props) =>
  (name: keyof Filled['more']) => {
    const error = errors.find(({ field }) => field === name)?.message
    return {
      name,
      locale,
      required: false,
      value: filled.more[name],
      ...(error !== undefined && { error }),
    }
  }
