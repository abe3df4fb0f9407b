import type { ReactElement } from 'react'

import { provinces, type Province } from '#cms/models/places.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { FieldFrame } from '#ui/field-frame.tsx'

import { nearField } from './sign-up.rules.ts'

type Props = {
  readonly label: string
  readonly hint: string
  readonly chosen: readonly Province[]
  readonly locale: Locale
}

/** Checkboxes for the twelve provinces; any number may be checked. */
export const ProvinceTicks = ({ label, hint, chosen, locale }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <FieldFrame field={{ name: 'near', label, hint, locale, required: false }} isGroup>
      <div className="ticks">
        {provinces.map((province) => (
          <label className="choice" key={province}>
            <input
              name={nearField(province)}
              type="checkbox"
              value="yes"
              defaultChecked={chosen.includes(province)}
            />
            <span>{t(`province.${province}`)}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
