import type { ReactElement } from 'react'

import { words, type Words } from '#i18n/words.ts'
import { FormField } from '#platform/admin-form/form-field.part.tsx'
import { provinces } from '#platform/fields/provinces.rules.ts'

import { bulkStatuses, statusWords, type BulkFilter, type ReadFilter } from './bulk-change.rules.ts'

export type Say = (text: Words) => string

type Props = {
  readonly asked: Readonly<Record<string, string>>
  readonly filter: BulkFilter
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly say: Say
  readonly wrong: ReadFilter['wrong']
}

/** The choice of festivals, and the change to make: one form that shows a preview first. */
export const BulkChangeForm = ({ asked, filter, organisations, say, wrong }: Props): ReactElement => {
  const named = (text: Words, key: string) => ({ label: say(text), key })
  const every = named(words('Alle', 'All'), '')
  return (
    <form className="bulk-change__form" method="get">
      <fieldset>
        <legend>{say(words('Welke festivals?', 'Which festivals?'))}</legend>
        <Day
          label={say(words('Vanaf', 'From'))}
          name="from"
          say={say}
          typed={asked.from}
          wrong={wrong.from}
        />
        <Day
          label={say(words('Tot en met', 'Up to'))}
          name="until"
          say={say}
          typed={asked.until}
          wrong={wrong.until}
        />
        <Choice
          label={say(words('Provincie', 'Province'))}
          name="province"
          options={[every, ...provinces.map(({ label, value }) => named(label, value))]}
          value={filter.province}
        />
        <FormField block="bulk-change" id="municipality" label={say(words('Gemeente', 'Municipality'))}>
          {(tied) => (
            <input {...tied} defaultValue={filter.municipality} maxLength={60} name="municipality" />
          )}
        </FormField>
        <Choice
          label={say(words('Organisatie', 'Organisation'))}
          name="organisation"
          options={[every, ...organisations.map(({ id, name }) => ({ key: id, label: name }))]}
          value={filter.organisation}
        />
        <Choice
          label={say(words('Staat nu op', 'Says now'))}
          name="status"
          options={[every, ...Object.entries(statusWords).map(([key, text]) => named(text, key))]}
          value={filter.status}
        />
      </fieldset>
      <fieldset>
        <legend>{say(words('Wat verandert er?', 'What changes?'))}</legend>
        <Choice
          label={say(words('Wordt', 'Becomes'))}
          name="to"
          options={[
            named(words('Kies', 'Choose'), ''),
            ...bulkStatuses.map((key) => named(statusWords[key] ?? words(key, key), key)),
          ]}
          value={asked.to ?? ''}
        />
        <Reason asked={asked} label={say(words('Waarom', 'Why'))} name="reasonNl" />
        <Reason
          asked={asked}
          label={say(words('Waarom, in het Engels (mag leeg)', 'Why, in English (may stay empty)'))}
          name="reasonEn"
        />
        <Reason
          asked={asked}
          dir="rtl"
          label={say(words('Waarom, in het Arabisch (mag leeg)', 'Why, in Arabic (may stay empty)'))}
          name="reasonAr"
        />
      </fieldset>
      <button className="btn btn--style-secondary btn--size-medium" name="show" type="submit" value="1">
        {say(words('Bekijk wat er verandert', 'See what changes'))}
      </button>
    </form>
  )
}

type DayProps = {
  readonly label: string
  readonly name: 'from' | 'until'
  readonly say: Say
  readonly typed: string | undefined
  readonly wrong: Words | undefined
}

/** A day that people type; what can't be read stays in the field. */
const Day = ({ label, name, say, typed = '', wrong }: DayProps): ReactElement => (
  <FormField
    block="bulk-change"
    error={wrong === undefined ? undefined : say(wrong)}
    hint={say(words('Bijvoorbeeld 5-12-2026.', 'For example 5-12-2026.'))}
    id={name}
    label={label}
  >
    {(tied) => <input {...tied} autoComplete="off" defaultValue={typed} name={name} />}
  </FormField>
)

type ChoiceProps = {
  readonly label: string
  readonly name: string
  readonly options: readonly { readonly key: string; readonly label: string }[]
  readonly value: string
}

const Choice = ({ label, name, options, value }: ChoiceProps): ReactElement => (
  <FormField block="bulk-change" id={name} label={label}>
    {(tied) => (
      <select {...tied} defaultValue={value} name={name}>
        {options.map((one) => (
          <option key={one.key} value={one.key}>
            {one.label}
          </option>
        ))}
      </select>
    )}
  </FormField>
)

type ReasonProps = {
  readonly asked: Readonly<Record<string, string>>
  readonly dir?: 'rtl'
  readonly label: string
  readonly name: string
}

const Reason = ({ asked, dir, label, name }: ReasonProps): ReactElement => (
  <FormField block="bulk-change" id={name} label={label}>
    {(tied) => (
      <textarea {...tied} defaultValue={asked[name] ?? ''} dir={dir} maxLength={400} name={name} rows={2} />
    )}
  </FormField>
)
