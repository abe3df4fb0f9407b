'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** What the program keeps as JSON, to read. Payload's own field fetches an editor for code from another host. */
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
