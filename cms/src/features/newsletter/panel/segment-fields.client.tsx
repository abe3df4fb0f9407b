'use client'

import { useId } from 'react'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { ProvinceSelect } from '#platform/admin-form/province-select.client.tsx'

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
      <ProvinceSelect
        empty={say('provinceAll')}
        id={`${id}-province`}
        label={say('province')}
        language={language}
        onChoose={(province) => onChoose({ ...chosen, province })}
        value={chosen.province}
      />
    </div>
  )
}
