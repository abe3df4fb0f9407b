import type { ReactElement } from 'react'

/** The attributes that tie a control to its label, its hint and its error. */
export type Tied = {
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly className: string
  readonly id: string
}

type Props = {
  /** The prefix of its classes: `panel` gives `panel__field`, `panel__hint`, `panel__problem` and `panel__input`. */
  readonly block?: 'bulk-change' | 'invitation' | 'panel'
  readonly children: (tied: Tied) => ReactElement
  readonly error?: string | undefined
  readonly hint?: string
  readonly id: string
  readonly label: string
}

/** One field outside Payload's own forms: label, hint and error tied to the control. */
export const FormField = ({ block = 'panel', children, error, hint, id, label }: Props): ReactElement => {
  const describing = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`]
  return (
    <div className={`${block}__field`}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className={`${block}__hint`} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={`${block}__problem`} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({
        'aria-describedby': describing.filter((one) => one !== null).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
        className: `${block}__input`,
        id,
      })}
    </div>
  )
}
