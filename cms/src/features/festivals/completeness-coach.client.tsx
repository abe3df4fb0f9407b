'use client'

import { useAllFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId } from 'react'

import type { Completeness, CompletenessItem } from '#features/review/reviewed.rules.ts'
import { languageOf } from '#i18n/words.ts'
import { jumpToField } from '#platform/admin-form/jump-to-field.client.ts'

import { completenessOf, percentageOf } from './completeness.rules.ts'

import './completeness.css'

const texts = {
  en: {
    all: 'Everything is filled in. Well done!',
    must: 'Needed before you can submit',
    should: 'Makes your page better',
    title: 'How complete is your festival?',
    whole: 'Complete',
  },
  nl: {
    all: 'Alles is ingevuld. Goed gedaan!',
    must: 'Nodig voor je kunt insturen',
    should: 'Maakt je pagina beter',
    title: 'Hoe compleet is je festival?',
    whole: 'Compleet',
  },
} as const

type Props = {
  /** The stored values: while the form shows another language, its values say nothing about the Dutch texts. */
  readonly stored: Completeness | null
}

/** The missing fields, updated while a person types; each line links to its field. */
export const CompletenessCoach = ({ stored }: Props) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const t = texts[language]
  const titleId = useId()
  const items = useLiveItems(stored)
  const percentage = percentageOf(items)
  const missing = (level: CompletenessItem['level']) =>
    items.filter((item) => item.level === level && !item.isDone)
  return (
    <section aria-labelledby={titleId} className="coach">
      <div className="coach__head">
        <h3 id={titleId}>{t.title}</h3>
        <strong className="coach__percentage">{percentage}%</strong>
      </div>
      <div
        aria-label={t.whole}
        aria-valuemax={100}
        aria-valuemin={0}
        aria-valuenow={percentage}
        className="completeness-bar"
        data-done={missing('must').length === 0}
        role="progressbar"
      >
        <span style={{ inlineSize: `${percentage}%` }} />
      </div>
      <Missing heading={t.must} items={missing('must')} language={language} level="must" />
      <Missing heading={t.should} items={missing('should')} language={language} level="should" />
      {percentage === 100 && <p className="coach__all">{t.all}</p>}
    </section>
  )
}

const useLiveItems = (stored: Completeness | null): readonly CompletenessItem[] => {
  const [fields] = useAllFormFields()
  const { code } = useLocale()
  const { items } = completenessOf(reduceFieldsToValues(fields, true))
  if (code === 'nl' || stored === null) return items
  return items.map((item) =>
    item.isLocalized
      ? { ...item, isDone: stored.items.find(({ field }) => field === item.field)?.isDone ?? false }
      : item,
  )
}

type MissingProps = {
  readonly heading: string
  readonly items: readonly CompletenessItem[]
  readonly language: 'en' | 'nl'
  readonly level: CompletenessItem['level']
}

const Missing = ({ heading, items, language, level }: MissingProps) =>
  items.length === 0 ? null : (
    <div className="coach__group" data-level={level}>
      <h4>{heading}</h4>
      <ul>
        {items.map(({ field, words }) => (
          <li key={field}>
            <button className="coach__jump" onClick={() => void jumpToField(field)} type="button">
              {words[language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
