'use client'

import { useId } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { provinces } from '#platform/fields/provinces.rules.ts'

import type { PanelWord } from '../panel-words.rules.ts'

export type ChosenSegment = {
  readonly locale: string
  /** Empty for readers without a chosen province. */
  readonly province: string
}

type Props = {
  readonly chosen: ChosenSegment
  readonly language: 'en' | 'nl'
  readonly onChoose: (chosen: ChosenSegment) => void
  readonly say: (word: PanelWord) => string
}

/** The reader whose version is shown: a language, and a province that comes first. */
export const SegmentFields = ({ chosen, language, onChoose, say }: Props) => {
  const id = useId()
  return (
    <div className="letter-panel__fields">
      <FormField id={`${id}-locale`} label={say('language')}>
        {(tied) => (
          <select
            {...tied}
            onChange={({ target }) => onChoose({ ...chosen, locale: target.value })}
            value={chosen.locale}
          >
            {(['nl', 'en', 'ar'] as const).map((locale) => (
              <option key={locale} value={locale}>
                {say(locale)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField id={`${id}-province`} label={say('province')}>
        {(tied) => (
          <select
            {...tied}
            onChange={({ target }) => onChoose({ ...chosen, province: target.value })}
            value={chosen.province}
          >
            <option value="">{say('provinceAll')}</option>
            {provinces.map(({ label, value }) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </div>
  )
}
