import type { ReactElement } from 'react'

import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** A question with a long answer. */
export const TextAreaField = (props: FieldProps & { readonly rows?: number }): ReactElement => {
  const { name, value = '', error, required = true, rows = 8 } = props
  return (
    <FieldFrame field={props}>
      <textarea
        className="field__input field__input--long"
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        required={required}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  )
}
