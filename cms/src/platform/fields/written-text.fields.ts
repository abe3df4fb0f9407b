import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

import { explained, spoken, type Words } from '#i18n/words.ts'
import { alsoInDrafts } from '#platform/bounds/bounds.rules.ts'
import { isHarmlessAddress } from '#platform/rich-text/rich-text.rules.ts'

import { clockPattern, isWebAddress, postcodePattern, tidyClock, tidyPostcode } from './written-text.rules.ts'

type Pair = readonly [nl: string, en: string]

type Options = {
  help: Pair
  label: Pair
  name: string
  required?: boolean
  width?: string
}

type Kind = {
  fits: (value: string) => boolean
  /** Whether a draft may hold the text, which need not be finished there. */
  isHarmless?: (value: string) => boolean
  longest: number
  message: Words
  tidy: (value: string) => string
}

const written =
  (kind: Kind) =>
  ({ help, label, name, required = false, width }: Options): TextField => {
    const validate: TextFieldSingleValidation = (value, options) => {
      if (value && !kind.fits(value)) return spoken(options.req.i18n, kind.message)
      return text(value, options)
    }
    const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? kind.tidy(value) : value)
    return {
      name,
      type: 'text',
      custom: alsoInDrafts((value) => (kind.isHarmless?.(value) === false ? kind.message : null)),
      hooks: { beforeValidate: [tidy] },
      maxLength: kind.longest,
      required,
      validate,
      ...explained(label, help, width === undefined ? {} : { width }),
    }
  }

/** A field for an address on the web. */
export const webAddressField = written({
  fits: isWebAddress,
  isHarmless: isHarmlessAddress,
  longest: 500,
  message: {
    en: 'Write the whole address, starting with https://',
    nl: 'Schrijf het hele adres, beginnend met https://',
  },
  tidy: (value) => value.trim(),
})

/** A field for a Dutch postcode; `2611gv` is corrected. */
export const postcodeField = written({
  fits: (value) => postcodePattern.test(value),
  longest: 20,
  message: { en: 'Write a postcode like 2611 GV.', nl: 'Schrijf een postcode zoals 2611 GV.' },
  tidy: tidyPostcode,
})

/** A field for a time of day; `9.30` is corrected. */
export const clockField = written({
  fits: (value) => clockPattern.test(value),
  longest: 20,
  message: { en: 'Write a time like 14:30.', nl: 'Schrijf een tijd zoals 14:30.' },
  tidy: tidyClock,
})
