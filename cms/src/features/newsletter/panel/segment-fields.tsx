'use client'

import { useId } from 'react'

import { provinces } from '#platform/fields/provinces.ts'

import type { PanelWord } from '../panel-words.rules.ts'

export interface ChosenSegment {
  readonly locale: string
  /** Empty for readers who chose none. */
  readonly province: string
}

interface Props {
  readonly chosen: ChosenSegment
  readonly language: 'en' | 'nl'
  readonly onChoose: (chosen: ChosenSegment) => void
  readonly say: (word: PanelWord) => string
}

/** As which reader somebody wants to see a newsletter: a language, and a province that comes first. */
export const SegmentFields = ({ chosen, language, onChoose, say }: Props) => {
  const id = useId()
  return (
    <div className="letter-panel__fields">
      <div className="panel__field">
        <label htmlFor={`${id}-locale`}>{say('language')}</label>
        <select
          className="panel__input"
          id={`${id}-locale`}
          onChange={({ target }) => onChoose({ ...chosen, locale: target.value })}
          value={chosen.locale}
        >
          {(['nl', 'en', 'ar'] as const).map((locale) => (
            <option key={locale} value={locale}>
              {say(locale)}
            </option>
          ))}
        </select>
      </div>
      <div className="panel__field">
        <label htmlFor={`${id}-province`}>{say('province')}</label>
        <select
          className="panel__input"
          id={`${id}-province`}
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
      </div>
    </div>
  )
}
