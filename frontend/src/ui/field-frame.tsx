import type { ReactElement, ReactNode } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

/** The properties that every field of a form has. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly locale: Locale
  /** The value that was typed before, when the form is shown again. */
  readonly value?: string
  readonly hint?: string
  readonly error?: string
  readonly required?: boolean
}

/** The ids of the hint and the error, for `aria-describedby` of the input. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
    .filter(Boolean)
    .join(' ') || undefined

type Props = { readonly field: FieldProps; readonly children: ReactNode; readonly isGroup?: boolean }

/** The label, the hint and the error around an input, or around a group of inputs. */
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

/** The error below a field. */
export const FieldError = ({ field }: { field: FieldProps }): ReactElement | null => {
  const { name, locale, error } = field
  if (error === undefined) return null
  return (
    <p className="field__error" id={`${name}-error`}>
      {translator(locale)('form.error', { message: error })}
    </p>
  )
}
