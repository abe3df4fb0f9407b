import type { ReactElement } from 'react'

import { describedBy, FieldError, type FieldProps } from './field-frame.tsx'

/** A checkbox with one sentence to agree to. */
export const TickField = (props: Omit<FieldProps, 'hint'>): ReactElement => {
  const { name, label, value = '', error } = props
  return (
    <div className={error === undefined ? 'field' : 'field field--wrong'}>
      <FieldError field={props} />
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
