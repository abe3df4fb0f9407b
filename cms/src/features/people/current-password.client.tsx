'use client'

import { FieldDescription, PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A text field that hides the typed text. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <div className="field-type">
    <PasswordField autoComplete="current-password" field={field} path={path} validate={() => true} />
    <FieldDescription description={field.admin?.description ?? ''} path={path} />
  </div>
)
