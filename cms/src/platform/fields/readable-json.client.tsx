'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** Shows JSON that the program keeps. Payload's own field loads a code editor from another host. */
export const ReadableJson: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const description = field.admin?.description
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label ?? field.name} path={path} />
      <pre>{JSON.stringify(value ?? null, null, 2)}</pre>
      {description !== undefined && <FieldDescription description={description} path={path} />}
    </div>
  )
}
