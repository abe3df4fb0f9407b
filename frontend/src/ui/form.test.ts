import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'

const field = { name: 'email', label: 'Je mailadres', locale: 'nl', type: 'email' } as const

it('a field links its hint and error to its input, and keeps the typed value', () => {
  const html = renderToStaticMarkup(
    createElement(Field, {
      ...field,
      value: 'jan@',
      hint: 'Zoals naam@voorbeeld.nl',
      error: 'Er mist iets na de @.',
    }),
  )
  expect(html).toContain('aria-describedby="email-hint email-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('value="jan@"')
  expect(html).toContain('Fout: Er mist iets na de @.')
})

it('an optional field says that it is optional', () => {
  expect(renderToStaticMarkup(createElement(Field, { ...field, required: false }))).toContain(
    '(niet verplicht)',
  )
})

it('the error summary links each error to its field, and is absent without errors', () => {
  const errors = [{ field: 'email', message: 'Vul je mailadres in.' }]
  const html = renderToStaticMarkup(createElement(ErrorSummary, { errors, locale: 'nl' }))
  expect(html).toContain('Er klopt één ding nog niet')
  expect(html).toContain('<a href="#email">Vul je mailadres in.</a>')
  expect(renderToStaticMarkup(createElement(ErrorSummary, { errors: [], locale: 'nl' }))).toBe('')
})
