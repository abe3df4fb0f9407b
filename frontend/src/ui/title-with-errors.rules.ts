import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

/** The title of a page with a form: when the form has errors, screen readers read that first. */
export const titleWithErrors = (title: string, errors: readonly unknown[], locale: Locale): string =>
  errors.length === 0 ? title : `${translator(locale)('form.errors', { count: errors.length })} – ${title}`
