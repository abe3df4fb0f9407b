import { longestPhone, phoneOf, shownPhone } from '@welkom-hier/writing/phone.rules.ts'
import { longestWebAddress, tidyWebAddress, webAddressOf } from '@welkom-hier/writing/web-address.rules.ts'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

import { explained, spoken, words, type Words } from '#i18n/words.ts'
import { alsoInDrafts } from '#platform/bounds/bounds.rules.ts'
import { isHarmlessAddress } from '#platform/rich-text/rich-text.rules.ts'

import { clockProblem, postcodePattern, tidyClock, tidyPostcode } from './written-text.rules.ts'

const noWebAddress = words(
  'Dit is geen webadres. Schrijf het zonder spaties, bijvoorbeeld www.voorbeeld.nl.',
  'This is no web address. Write it without spaces, for example www.example.org.',
)

const noPhone = words(
  'Dit telefoonnummer klopt niet. Schrijf één nummer, bijvoorbeeld 06 12345678. Een nummer uit een ander land begint met +.',
  'This phone number is not right. Write one number, for example 06 12345678. A number of another country starts with +.',
)

type Pair = readonly [nl: string, en: string]

type Options = {
  help: Pair
  label: Pair
  name: string
  required?: boolean
  width?: string
}

type Kind = {
  /** Whether a draft may hold the text, which need not be finished there. */
  isHarmless?: (value: string) => boolean
  longest: number
  /** What is wrong with a text; null when it fits. */
  problem: (value: string) => Words | null
  /** The stored text as people write it. */
  shown?: (value: string) => string
  tidy: (value: string) => string
}

const unless =
  (fits: (value: string) => boolean, message: Words) =>
  (value: string): Words | null =>
    fits(value) ? null : message

const written =
  (kind: Kind) =>
  ({ help, label, name, required = false, width }: Options): TextField => {
    const validate: TextFieldSingleValidation = (value, options) => {
      const problem = value ? kind.problem(value) : null
      if (problem !== null) return spoken(options.req.i18n, problem)
      return text(value, options)
    }
    const { shown } = kind
    const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? kind.tidy(value) : value)
    const show: FieldHook = ({ value }) => (typeof value === 'string' ? shown?.(value) : value)
    return {
      name,
      type: 'text',
      custom: alsoInDrafts((value) => (kind.isHarmless?.(value) === false ? kind.problem(value) : null)),
      hooks: { ...(shown && { afterRead: [show] }), beforeValidate: [tidy] },
      maxLength: kind.longest,
      required,
      validate,
      ...explained(label, help, width === undefined ? {} : { width }),
    }
  }

/** A field for an address on the web; `www.x.nl` is completed. */
export const webAddressField = written({
  isHarmless: isHarmlessAddress,
  longest: longestWebAddress,
  problem: unless((value) => webAddressOf(value) !== null, noWebAddress),
  tidy: tidyWebAddress,
})

/** A field for a phone number: stored in the form of E.164, shown as people write it. */
export const phoneField = written({
  longest: longestPhone,
  problem: unless((value) => phoneOf(value) !== null, noPhone),
  shown: shownPhone,
  tidy: (value) => phoneOf(value) ?? value.trim(),
})

/** A field for a Dutch postcode; `2611gv` is corrected. */
export const postcodeField = written({
  longest: 20,
  problem: unless((value) => postcodePattern.test(value), {
    en: 'Write a postcode like 2611 GV.',
    nl: 'Schrijf een postcode zoals 2611 GV.',
  }),
  tidy: tidyPostcode,
})

/** A field for a time of day; `9.30` is corrected. */
export const clockField = written({
  problem: clockProblem,
  longest: 30,
  tidy: (value) => tidyClock(value),
})
