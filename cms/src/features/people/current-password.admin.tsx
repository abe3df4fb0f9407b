'use client'

import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A text field that doesn't show what is typed. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <div className="field-type">
    <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
    <FieldDescription description={field.admin?.description ?? ''} path={path} />
  </div>
)
