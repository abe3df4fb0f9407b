'use client'

import { FieldDescription, PasswordField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'

import { useNewestSave } from '#platform/saving/use-newest-save.client.ts'

/**
 * A text field that hides the typed text; red when it was refused, until something else is typed. Only the server knows
 * this password, so the form itself takes every text for a good one.
 */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const save = useNewestSave()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const [refused, setRefused] = useState<{ readonly save: object; readonly value: unknown } | null>(null)
  const isRefused = save?.kind === 'refused' && save.refusal.fields.some((one) => one.path === path)
  if (isRefused && refused?.save !== save) setRefused({ save, value })
  const isWrong = isRefused && refused?.value === value
  return (
    <div className={isWrong ? 'field-type password error' : 'field-type'}>
      <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
