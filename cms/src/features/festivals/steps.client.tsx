'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  RenderFields,
  useAllFormFields,
  useDocumentInfo,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import type { CollapsibleFieldClient, RowFieldClientProps } from 'payload'
import { getFieldPaths } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import { languageOf, words } from '#i18n/words.ts'

import { mistakesIn, stepOfHash } from './steps.rules.ts'

import './steps.css'

const said = {
  mistakes: (count: number) =>
    words(
      count === 1 ? '1 veld klopt nog niet' : `${count} velden kloppen nog niet`,
      count === 1 ? '1 field is not right yet' : `${count} fields are not right yet`,
    ),
  next: words('Volgende', 'Next'),
  of: (step: number, all: number) => words(`Stap ${step} van ${all}`, `Step ${step} of ${all}`),
  previous: words('Vorige', 'Previous'),
  steps: words('Stappen van het formulier', 'Steps of the form'),
} as const

/** The last opened step of this record, kept as long as the browser's tab is open. */
const placeOf = (id: unknown) => `steps:${String(id)}`

/** The parts of a form as numbered steps, one at a time, with a button to the next one below the fields. */
export const Steps = ({ field, indexPath, parentPath, parentSchemaPath }: RowFieldClientProps) => {
  const { docPermissions, hasSavePermission, id } = useDocumentInfo()
  const [state] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const heading = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState(0)

  const parents = { parentPath: parentPath ?? '', parentSchemaPath: parentSchemaPath ?? '' }
  const steps = field.fields
    .filter((one) => one.type === 'collapsible')
    .map((part, index) => ({
      ...getFieldPaths({ field: part, index, parentIndexPath: indexPath ?? '', ...parents }),
      part,
    }))
    .filter(({ path }) => state[path]?.passesCondition !== false)
  const current = Math.min(chosen, steps.length - 1)
  const step = steps[current]

  useEffect(() => {
    const open = (): void => {
      const linked = stepOfHash(
        globalThis.location.hash,
        steps.map(({ part }) => part),
      )
      const left = Number(globalThis.sessionStorage.getItem(placeOf(id)) ?? 0)
      setChosen(linked === -1 ? left : linked)
    }
    open()
    globalThis.addEventListener('hashchange', open)
    return () => globalThis.removeEventListener('hashchange', open)
    // The steps themselves only change with the record.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [id])

  if (step === undefined) return null

  const goTo = (index: number): void => {
    setChosen(index)
    globalThis.sessionStorage.setItem(placeOf(id), String(index))
    // After the new step has been drawn.
    requestAnimationFrame(() => heading.current?.focus())
  }
  const labelOf = (one: CollapsibleFieldClient | undefined): string => getTranslation(one?.label ?? '', i18n)

  return (
    <div className="steps">
      <nav aria-label={said.steps[language]} className="steps__nav">
        <ol>
          {steps.map(({ part, path }, place) => {
            const mistakes = isSubmitted ? mistakesIn(part.fields, state) : 0
            return (
              <li key={path}>
                <button
                  aria-current={place === current ? 'step' : undefined}
                  className="steps__step"
                  onClick={() => goTo(place)}
                  type="button"
                >
                  <span className="steps__number">{place + 1}</span>
                  <span className="steps__label">{labelOf(part)}</span>
                  {mistakes > 0 && (
                    <span className="steps__mistakes">
                      <span aria-hidden="true">{mistakes}</span>
                      <span className="steps__hidden">, {said.mistakes(mistakes)[language]}</span>
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ol>
      </nav>
      <h2 className="steps__heading" ref={heading} tabIndex={-1}>
        <span className="steps__progress">{said.of(current + 1, steps.length)[language]}</span>
        {labelOf(step.part)}
      </h2>
      <RenderFields
        fields={step.part.fields}
        key={step.path}
        parentIndexPath={step.indexPath}
        {...parents}
        permissions={docPermissions?.fields ?? {}}
        readOnly={hasSavePermission === false}
      />
      <div className="steps__buttons">
        {current > 0 && (
          <button className="steps__button" onClick={() => goTo(current - 1)} type="button">
            <span aria-hidden="true">←</span> {said.previous[language]}
            <span className="steps__where">: {labelOf(steps[current - 1]?.part)}</span>
          </button>
        )}
        {current < steps.length - 1 && (
          <button
            className="steps__button steps__button--next"
            onClick={() => goTo(current + 1)}
            type="button"
          >
            {said.next[language]}
            <span className="steps__where">: {labelOf(steps[current + 1]?.part)}</span>{' '}
            <span aria-hidden="true">→</span>
          </button>
        )}
      </div>
    </div>
  )
}
