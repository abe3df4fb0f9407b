import type { ReactElement, ReactNode } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

/** What every question of a form has. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly locale: Locale
  /** What was typed before, kept when the form comes back. */
  readonly value?: string
  readonly hint?: string
  readonly error?: string
  readonly required?: boolean
}

/** The ids of the hint and the error, for the input that they are about. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
    .filter(Boolean)
    .join(' ') || undefined

type Props = { readonly field: FieldProps; readonly children: ReactNode; readonly isGroup?: boolean }

/** The label, the hint and the error around an input, or around a group of them. */
export const FieldFrame = ({ field, children, isGroup = false }: Props): ReactElement => {
  const { name, label, locale, error, required = true } = field
  const t = translator(locale)
  const words = `${label}${required ? '' : ` (${t('form.optional')})`}`
  const className = error === undefined ? 'field' : 'field field--wrong'
  if (isGroup)
    return (
      <fieldset className={className} aria-describedby={describedBy(field)}>
        <legend className="field__label">{words}</legend>
        <Remarks field={field} />
        {children}
      </fieldset>
    )
  return (
    <div className={className}>
      <label className="field__label" htmlFor={name}>
        {words}
      </label>
      <Remarks field={field} />
      {children}
    </div>
  )
}

const Remarks = ({ field }: { field: FieldProps }): ReactElement => {
  const { name, hint } = field
  return (
    <>
      {hint !== undefined && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={field} />
    </>
  )
}

/** What is wrong with an answer. */
export const FieldError = ({ field }: { field: FieldProps }): ReactElement | null => {
  const { name, locale, error } = field
  if (error === undefined) return null
  return (
    <p className="field__error" id={`${name}-error`}>
      {translator(locale)('form.error', { message: error })}
    </p>
  )
}
