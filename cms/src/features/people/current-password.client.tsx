'use client'

import { FieldDescription, PasswordField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'

import { useNewestSave } from '#platform/saving/use-newest-save.client.ts'

/** A text field that hides the typed text; red when it was refused, until something else is typed. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const save = useNewestSave()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const refused = useRef<{ readonly save: object; readonly value: unknown } | null>(null)
  const isRefused = save?.kind === 'refused' && save.refusal.fields.some((one) => one.path === path)
  useEffect(() => {
    if (isRefused && refused.current?.save !== save) refused.current = { save, value }
  }, [isRefused, save, value])
  const isSame = refused.current?.save !== save || refused.current.value === value
  // Only the server knows this password, so the form itself takes every text for a good one.
  return (
    <div className={isRefused && isSame ? 'field-type password error' : 'field-type'}>
      <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
