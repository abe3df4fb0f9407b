'use client'

import { FormField } from '#platform/admin-form/form-field.part.tsx'

type Props = {
  readonly autoComplete: string
  readonly error?: string | undefined
  readonly hint: string
  readonly label: string
  readonly name: string
  readonly required?: boolean
  readonly type: 'email' | 'password' | 'text'
}

/** One text field outside Payload's own forms. */
export const TextField = ({ autoComplete, error, hint, label, name, required, type }: Props) => (
  <FormField block="invitation" error={error} hint={hint} id={name} label={label}>
    {(tied) => <input {...tied} autoComplete={autoComplete} name={name} required={required} type={type} />}
  </FormField>
)
