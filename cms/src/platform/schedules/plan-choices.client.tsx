'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { planWords } from './plan-words.rules.ts'

/** What is planned: to publish, in one language or in all of them (null), or to take off the site. */
export type Plan = { readonly locale: string | null; readonly type: 'publish' | 'unpublish' }

type Props = { readonly onChange: (plan: Plan) => void; readonly plan: Plan }

/** A label of the configuration: one text, or one for each language of the admin. */
const spokenLabel = (label: unknown, language: string): string =>
  typeof label === 'string' ? label : String({ ...Object(label) }[language] ?? '')

/** Chooses what is to happen to the record, and in which language. */
export const PlanChoices = ({ onChange, plan }: Props) => {
  const id = useId()
  const { language, say } = useWords(planWords)
  const { localization } = useConfig().config
  const locales = localization ? localization.locales : []
  return (
    <>
      <fieldset className="panel__field">
        <legend>{say('what')}</legend>
        {(['publish', 'unpublish'] as const).map((type) => (
          <label key={type}>
            <input
              checked={plan.type === type}
              name={`${id}-type`}
              onChange={() => onChange({ ...plan, type })}
              type="radio"
            />{' '}
            {say(type)}{' '}
          </label>
        ))}
      </fieldset>
      {plan.type === 'publish' && (
        <FormField id={`${id}-language`} label={say('language')}>
          {(tied) => (
            <select
              {...tied}
              onChange={({ target }) => onChange({ ...plan, locale: target.value || null })}
              value={plan.locale ?? ''}
            >
              <option value="">{say('all')}</option>
              {locales.map(({ code, label }) => (
                <option key={code} value={code}>
                  {spokenLabel(label, language)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
    </>
  )
}
