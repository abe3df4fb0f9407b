'use client'

interface Props {
  readonly autoComplete: string
  readonly error?: string | undefined
  readonly hint: string
  readonly label: string
  readonly name: string
  readonly required?: boolean
  readonly type: 'email' | 'password' | 'text'
}

/** One question outside Payload's own forms: label, hint and error tied to the input. */
export const FormField = ({ autoComplete, error, hint, label, name, required, type }: Props) => (
  <div className="invitation__field">
    <label htmlFor={name}>{label}</label>
    <p className="invitation__hint" id={`${name}-hint`}>
      {hint}
    </p>
    {error !== undefined && (
      <p className="invitation__problem" id={`${name}-error`}>
        {error}
      </p>
    )}
    <input
      aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
      aria-invalid={error !== undefined || undefined}
      autoComplete={autoComplete}
      id={name}
      name={name}
      required={required}
      type={type}
    />
  </div>
)
