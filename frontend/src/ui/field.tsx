import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react'

import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

type Props = FieldProps & {
  readonly type?: 'text' | 'email' | 'tel' | 'url'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  /** Mail addresses, web addresses and numbers run from left to right in every language. */
  readonly dir?: 'ltr'
  /** The id of a datalist with likely answers. */
  readonly list?: string
}

/** One text field of a form, with its hint and its error linked to the input. */
export const Field = (props: Props): ReactElement => {
  const { name, type = 'text', value = '', error, required = true, autoComplete, dir, list } = props
  return (
    <FieldFrame field={props}>
      <input
        className="field__input"
        id={name}
        name={name}
        type={type}
        dir={dir}
        list={list}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  )
}
