import type { ReactElement, ReactNode } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly locale: Locale
  readonly value: string
  readonly hint?: string
  readonly error?: string
}

/** A question with room for some sentences. */
export const LongText = (props: Props): ReactElement => (
  <Question asked={props}>
    <textarea
      className="field__input"
      id={props.name}
      name={props.name}
      rows={4}
      defaultValue={props.value}
      aria-invalid={props.error !== undefined || undefined}
      aria-describedby={describedBy(props)}
    />
  </Question>
)

/** A place for one picture. A browser never fills it in again by itself, so the page asks for it once more. */
export const PictureChoice = (props: Props): ReactElement => (
  <Question asked={props}>
    <input
      className="field__input"
      id={props.name}
      name={props.name}
      type="file"
      accept="image/jpeg,image/png,image/webp"
      aria-invalid={props.error !== undefined || undefined}
      aria-describedby={describedBy(props)}
    />
  </Question>
)

/** One sentence that somebody agrees to. */
export const Tick = (props: Props): ReactElement => {
  const { name, label, locale, value, error } = props
  return (
    <div className={error === undefined ? 'field' : 'field field--wrong'}>
      {error !== undefined && <ErrorLine name={name} error={error} locale={locale} />}
      <div className="tick">
        <input
          className="tick__box"
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={value !== ''}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(props)}
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  )
}

const Question = ({ asked, children }: { asked: Props; children: ReactNode }): ReactElement => {
  const { name, label, locale, hint, error } = asked
  return (
    <div className={error === undefined ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={name}>
        {label} ({translator(locale)('form.optional')})
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <ErrorLine name={name} error={error} locale={locale} />}
      {children}
    </div>
  )
}

const ErrorLine = ({
  name,
  error,
  locale,
}: {
  name: string
  error: string
  locale: Locale
}): ReactElement => (
  <p className="field__error" id={`${name}-error`}>
    {translator(locale)('form.error', { message: error })}
  </p>
)

const describedBy = ({ name, hint, error }: Props): string | undefined =>
  [hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`]
    .filter(Boolean)
    .join(' ') || undefined
