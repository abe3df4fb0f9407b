'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { SelectFieldDiffClientComponent } from 'payload'

/** The difference of a field with several choices, by their names; Payload itself shows their values as code. */
export const ChoicesDiff: SelectFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const nameOf = (value: unknown): string => {
    const option = field.options.find((one) => typeof one === 'object' && one.value === value)
    const name = typeof option === 'object' ? getTranslation(option.label, i18n) : null
    return typeof name === 'string' ? name : String(value)
  }
  const namesOf = (values: unknown): string =>
    `<p>${escapeDiffHTML(Array.isArray(values) ? values.map(nameOf).join(', ') : '')}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: namesOf(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: namesOf(versionValue),
  })
  const label = { label: field.label ?? field.name, ...(locale === undefined ? {} : { locale }) }
  return (
    <FieldDiffContainer
      className="select-diff"
      From={From}
      i18n={i18n}
      label={label}
      nestingLevel={nestingLevel ?? 0}
      To={To}
    />
  )
}
