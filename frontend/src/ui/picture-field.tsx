import type { ReactElement } from 'react'

import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

/** A field for one picture. Browsers never fill it in again, so a form that comes back asks for the picture again. */
export const PictureField = (props: Omit<FieldProps, 'value'>): ReactElement => {
  const { name, error } = props
  return (
    <FieldFrame field={props}>
      <input
        className="field__input"
        id={name}
        name={name}
        type="file"
        accept="image/*"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  )
}
