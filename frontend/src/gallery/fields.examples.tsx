import type { FormState } from '#site/form.ts'
import { CheckField, RadioField, SelectField } from '#ui/choice-fields.tsx'
import { FieldError, FieldFrame } from '#ui/field-frame.tsx'
import { Field } from '#ui/field.tsx'
import { PictureField } from '#ui/picture-field.tsx'
import { SearchForm } from '#ui/search-form.tsx'
import { ShortSignUp } from '#ui/short-sign-up.tsx'
import { SiteForm } from '#ui/site-form.tsx'
import { TextAreaField } from '#ui/text-area-field.tsx'
import { TickField } from '#ui/tick-field.tsx'

import { longWord, sampleText, sampleTitle, type Example } from './example.ts'

type Shown = Example['states'][string]
type Frame = Parameters<Shown>[0]

const label = ({ locale }: Frame): string => sampleTitle(locale).value
const hint = ({ locale }: Frame): string => sampleText(locale).value
const wrong = ({ locale }: Frame): string => sampleTitle(locale).value

const choicesOf = (frame: Frame) => [
  { value: 'one', label: label(frame) },
  { value: 'two', label: longWord },
  { value: 'nl', label: 'Nederlands', lang: 'nl' },
]

const form = (change: Partial<FormState>): FormState => ({
  token: '',
  values: {},
  errors: [],
  problem: null,
  ...change,
})

const formIn = (frame: Frame, id: string, state: FormState) => (
  <SiteForm form={state} action="" id={id} locale={frame.locale} button={label(frame)}>
    <Field name={`${id}-name`} label={label(frame)} locale={frame.locale} />
  </SiteForm>
)

/** The questions of forms, and the forms around them. */
export const fields: readonly Example[] = [
  {
    name: 'field',
    of: [Field, FieldFrame, FieldError],
    use: 'One line to answer. Every question but the rare one is required, so that the exception is what is named.',
    states: {
      usual: (frame) => <Field name="field-usual" label={label(frame)} locale={frame.locale} />,
      'with a hint, filled in': (frame) => (
        <Field
          name="field-hint"
          label={label(frame)}
          hint={hint(frame)}
          locale={frame.locale}
          value={longWord}
        />
      ),
      optional: (frame) => (
        <Field name="field-optional" label={label(frame)} locale={frame.locale} required={false} />
      ),
      wrong: (frame) => (
        <Field
          name="field-wrong"
          label={label(frame)}
          hint={hint(frame)}
          error={wrong(frame)}
          locale={frame.locale}
          type="email"
          dir="ltr"
          value="samira@"
        />
      ),
    },
  },
  {
    name: 'text-area-field',
    of: [TextAreaField],
    use: 'More than a line to answer.',
    states: {
      usual: (frame) => (
        <TextAreaField name="area-usual" label={label(frame)} locale={frame.locale} rows={3} />
      ),
      wrong: (frame) => (
        <TextAreaField
          name="area-wrong"
          label={label(frame)}
          error={wrong(frame)}
          locale={frame.locale}
          rows={3}
          value={longWord}
        />
      ),
    },
  },
  {
    name: 'select-field',
    of: [SelectField],
    use: 'More answers than fit on a phone.',
    states: {
      usual: (frame) => (
        <SelectField
          name="select-usual"
          label={label(frame)}
          choices={choicesOf(frame)}
          none="—"
          locale={frame.locale}
        />
      ),
      wrong: (frame) => (
        <SelectField
          name="select-wrong"
          label={label(frame)}
          choices={choicesOf(frame)}
          none="—"
          error={wrong(frame)}
          locale={frame.locale}
        />
      ),
    },
  },
  {
    name: 'radio-field',
    of: [RadioField],
    use: 'A few answers, all in sight.',
    states: {
      chosen: (frame) => (
        <RadioField
          name="radio-chosen"
          label={label(frame)}
          choices={choicesOf(frame)}
          value="two"
          locale={frame.locale}
        />
      ),
      wrong: (frame) => (
        <RadioField
          name="radio-wrong"
          label={label(frame)}
          choices={choicesOf(frame)}
          error={wrong(frame)}
          locale={frame.locale}
        />
      ),
    },
  },
  {
    name: 'check-field',
    of: [CheckField, TickField],
    use: 'One thing to agree to: below a question of its own, or as a sentence alone.',
    states: {
      usual: (frame) => (
        <CheckField name="check-usual" label={label(frame)} sentence={hint(frame)} locale={frame.locale} />
      ),
      wrong: (frame) => (
        <CheckField
          name="check-wrong"
          label={label(frame)}
          sentence={hint(frame)}
          error={wrong(frame)}
          locale={frame.locale}
        />
      ),
      'a sentence alone': (frame) => (
        <TickField name="tick-usual" label={hint(frame)} locale={frame.locale} value="yes" />
      ),
      'a sentence alone, wrong': (frame) => (
        <TickField name="tick-wrong" label={hint(frame)} error={wrong(frame)} locale={frame.locale} />
      ),
    },
  },
  {
    name: 'picture-field',
    of: [PictureField],
    use: 'One picture.',
    states: {
      usual: (frame) => (
        <PictureField name="picture-usual" label={label(frame)} hint={hint(frame)} locale={frame.locale} />
      ),
      wrong: (frame) => (
        <PictureField name="picture-wrong" label={label(frame)} error={wrong(frame)} locale={frame.locale} />
      ),
    },
  },
  {
    name: 'site-form',
    of: [SiteForm],
    use: 'Around the questions of a page that is sent to its own address.',
    states: {
      empty: (frame) => formIn(frame, 'form-empty', form({})),
      'come back with an error': (frame) =>
        formIn(
          frame,
          'form-wrong',
          form({ problem: 'invalid', errors: [{ field: 'form-wrong-name', message: wrong(frame) }] }),
        ),
      'too often': (frame) => formIn(frame, 'form-often', form({ problem: 'too-many' })),
      unavailable: (frame) => formIn(frame, 'form-away', form({ problem: 'unavailable' })),
    },
  },
  {
    name: 'search-form',
    of: [SearchForm],
    use: 'One line that searches the whole site: large on the page of results, small in the header.',
    states: {
      large: ({ locale }) => <SearchForm id="search-large" locale={locale} size="large" />,
      'large, with what was asked': ({ locale }) => (
        <SearchForm id="search-asked" locale={locale} size="large" text={longWord} />
      ),
      small: ({ locale }) => <SearchForm id="search-small" locale={locale} size="small" />,
    },
  },
  {
    name: 'short-sign-up',
    of: [ShortSignUp],
    use: 'Asks for an address alone, on a page that is the same for everybody.',
    states: {
      usual: (frame) => <ShortSignUp frame={signingUp(frame)} id="short" />,
    },
  },
]

/** Shown even where nobody can sign up now. */
const signingUp = (frame: Frame): Frame => {
  const sentence = { text: sampleText(frame.locale).value, version: '0123456789ab' }
  return { ...frame, signUp: frame.signUp ?? { follow: sentence, newsletter: sentence } }
}
