'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback, useState, type KeyboardEvent, type SyntheticEvent } from 'react'

import { useLanguage } from '#platform/admin-form/use-words.client.ts'

import { pickedText, pickerTime, pickerValue } from './picked-date.rules.ts'
import { kindOf, readTyped, shownDate } from './typed-date.rules.ts'

/** A date as people type it, with Payload's calendar. What can't be read stays in the box, and the record is not saved. */
const TypedDateField: DateFieldClientComponent = ({ field, path: pathOfForm, readOnly, validate }) => {
  const language = useLanguage()
  const kind = kindOf(field)
  const [now] = useState(() => new Date())
  const check = useCallback(
    (value: unknown, options: object) => {
      if (typeof value === 'string' && value !== '') {
        const read = readTyped(value, kindOf(field), now)
        if (read.kind === 'refused') return read.message[language]
      }
      return validate?.(value as never, { ...options, required: field.required } as never) ?? true
    },
    [field, language, now, validate],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathOfForm,
    validate: check,
  })
  const [typing, setTyping] = useState<string | null>(null)
  const kept = value ?? ''
  const refused = kept === '' ? null : readTyped(kept, kind, now)
  const problem = refused?.kind === 'refused' ? refused.message[language] : null
  const isLocked = readOnly === true || disabled

  const take = (text: string): void => {
    const read = text.trim() === '' ? null : readTyped(text, kind, now)
    setValue(read === null ? null : read.kind === 'date' ? read.at : text)
    setTyping(null)
  }
  const takeTyped = (): void => {
    if (typing !== null) take(typing)
  }
  const takeBeforeKey = ({ ctrlKey, key, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' || ctrlKey || metaKey) takeTyped()
  }
  const noteTyping = (event?: SyntheticEvent): void => {
    // A click in the calendar comes here as well.
    if (event?.type !== 'change' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    setTyping(event.target.value)
  }
  const { AfterInput, BeforeInput, Description, Error, Label } = customComponents ?? {}
  const classes = ['field-type', 'date-time-field', showError || problem ? 'date-time-field--has-error' : '']
  const place = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={classes.join(' ')} style={{ width: field.admin?.width }}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel
            htmlFor={`${place}-typed`}
            label={field.label ?? field.name}
            localized={field.localized ?? false}
            path={path}
            required={field.required ?? false}
          />
        }
      />
      <div className="field-type__wrap" id={place} onBlur={takeTyped} onKeyDownCapture={takeBeforeKey}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={
            problem === null ? (
              <FieldError path={path} showError={showError} />
            ) : (
              <FieldError message={problem} path={path} showError />
            )
          }
        />
        {BeforeInput}
        <DatePicker
          onChange={(date: Date | null) => take(date === null ? '' : pickedText(date, kind.what))}
          overrides={{
            autoComplete: 'off',
            id: `${place}-typed`,
            onChangeRaw: noteTyping,
            timeCaption: pickerTime[language],
            value: typing ?? shownDate(kept, kind, language),
          }}
          pickerAppearance={kind.what === 'day' ? 'dayOnly' : 'dayAndTime'}
          readOnly={isLocked}
          timeFormat="HH:mm"
          timeIntervals={15}
          value={pickerValue(problem === null ? kept : '', kind.what)}
        />
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description ?? ''} path={path} />}
      />
    </div>
  )
}

export const DateField = withCondition(TypedDateField)
