'use client'

import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { provinces } from '#platform/fields/provinces.rules.ts'

type Props = {
  /** The text of the empty choice. */
  readonly empty: string
  readonly id: string
  readonly label: string
  readonly language: 'en' | 'nl'
  readonly onChoose: (province: string) => void
  /** Empty for no province. */
  readonly value: string
}

/** A choice of one province, or none. */
export const ProvinceSelect = ({ empty, id, label, language, onChoose, value }: Props) => (
  <FormField id={id} label={label}>
    {(tied) => (
      <select {...tied} onChange={({ target }) => onChoose(target.value)} value={value}>
        <option value="">{empty}</option>
        {provinces.map((province) => (
          <option key={province.value} value={province.value}>
            {province.label[language]}
          </option>
        ))}
      </select>
    )}
  </FormField>
)
