import type { ReactElement } from 'react'

import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export type Choice = { readonly value: string; readonly label: string; readonly lang?: string }

type ChoiceProps = FieldProps & { readonly choices: readonly Choice[] }

/** A question with many answers, as a drop-down list, because the answers do not fit on a phone. */
export const SelectField = (props: ChoiceProps & { readonly none: string }): ReactElement => {
  const { name, value = '', error, required = true, choices, none } = props
  return (
    <FieldFrame field={props}>
      <select
        className="field__input"
        id={name}
        name={name}
        defaultValue={value}
        required={required}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A question with a few answers, all visible as radio buttons. */
export const RadioField = (props: ChoiceProps): ReactElement => {
  const { name, value = '', choices } = props
  return (
    <FieldFrame field={props} isGroup>
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          {/* The first radio button has the question's name as its id, because the error summary links to it. */}
          <input
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            type="radio"
            value={choice.value}
            defaultChecked={value === choice.value}
          />
          <span lang={choice.lang} dir={choice.lang === undefined ? undefined : 'ltr'}>
            {choice.label}
          </span>
        </label>
      ))}
    </FieldFrame>
  )
}

type CheckProps = Omit<FieldProps, 'hint'> & {
  /** The sentence that the visitor agrees to; `label` is the question above it. */
  readonly sentence: string
}

/** One checkbox with a sentence to agree to. */
export const CheckField = (props: CheckProps): ReactElement => {
  const { name, value = '', error, required = true, sentence } = props
  return (
    <FieldFrame field={props} isGroup>
      <label className="choice">
        <input
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          defaultChecked={value === 'yes'}
          required={required}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(props)}
        />
        <span>{sentence}</span>
      </label>
    </FieldFrame>
  )
}
