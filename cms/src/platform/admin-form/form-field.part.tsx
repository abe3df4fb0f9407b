import type { ReactElement } from 'react'

/** What ties a control to its label, its hint and what is wrong with it. */
export interface Tied {
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly className: string
  readonly id: string
}

interface Props {
  /** Whose look it has: the classes are `panel__field`, `panel__hint`, `panel__problem` and `panel__input`. */
  readonly block?: 'bulk-change' | 'invitation' | 'panel'
  readonly children: (tied: Tied) => ReactElement
  readonly error?: string | undefined
  readonly hint?: string
  readonly id: string
  readonly label: string
}

/** One question outside Payload's own forms: label, hint and error tied to the control. */
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
