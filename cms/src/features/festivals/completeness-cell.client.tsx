'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { spoken, words } from '#i18n/words.ts'

import { completenessOf } from './completeness.rules.ts'

import './completeness.css'

/** The share of a festival that is filled in, as a small bar with its number. */
export const CompletenessCell = ({ rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { items, percentage } = completenessOf(rowData)
  const missing = items.filter(({ isDone, level }) => level === 'must' && !isDone).length
  const told = spoken(i18n, words(`nog ${missing} nodig`, `${missing} still needed`))
  return (
    <span className="completeness-cell" data-done={missing === 0}>
      <span aria-hidden="true" className="completeness-bar">
        <span style={{ inlineSize: `${percentage}%` }} />
      </span>
      {percentage}%{missing > 0 && <span className="completeness-cell__missing">{told}</span>}
    </span>
  )
}

/** The column has no field in the form: the coach is there instead. */
export const NoField = () => null
