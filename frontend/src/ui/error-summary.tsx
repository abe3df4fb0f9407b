import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { Notice } from './notice.tsx'

type FormError = { readonly field: string; readonly message: string }

type Props = { readonly errors: readonly FormError[]; readonly locale: Locale }

/** All errors of a form, at its top; each links to its field. */
export const ErrorSummary = ({ errors, locale }: Props): ReactElement | null => {
  const title = translator(locale)('form.errors', { count: errors.length })
  if (errors.length === 0) return null
  return (
    <Notice kind="stopped" label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
