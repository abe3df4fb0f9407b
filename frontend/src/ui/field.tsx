import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly locale: Locale
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  /** What was typed before, kept when the form comes back. */
  readonly value?: string
  readonly hint?: string
  readonly error?: string
  readonly required?: boolean
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
}

/** One question of a form, with its hint and its error tied to the input. */
export const Field = (props: Props): ReactElement => {
  const { name, label, locale, type = 'text', value = '', hint, error, required = true, autoComplete } = props
  const t = translator(locale)
  const described = [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
  return (
    <div className={error === undefined ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={name}>
        {label}
        {!required && ` (${t('form.optional')})`}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${name}-error`}>
          {t('form.error', { message: error })}
        </p>
      )}
      <input
        className="field__input"
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
      />
    </div>
  )
}
