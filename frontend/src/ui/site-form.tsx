import type { ReactElement, ReactNode } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import type { FormExtras, FormProblem, FormState } from '#site/form.ts'

import { ErrorSummary } from './error-summary.tsx'
import { TitledNotice } from './titled-notice.tsx'

type Props = {
  readonly form: FormState
  /** The page's own path, with the fragment of the form in it. */
  readonly action: string
  readonly id: string
  readonly locale: Locale
  readonly button: string
  readonly children: ReactNode
}

const token: FormExtras = 'form-token'
const trap: FormExtras = 'nickname'

/** A form that works as a plain POST: first the errors, then the questions, then the button. */
export const SiteForm = ({ form, action, id, locale, button, children }: Props): ReactElement => (
  // The site checks the answers itself, because a browser's own messages may be in another language.
  <form className="site-form" action={`${action}#${id}`} id={id} method="post" noValidate>
    {form.problem === 'invalid' ? (
      <ErrorSummary errors={form.errors} locale={locale} />
    ) : (
      form.problem !== null && <Problem problem={form.problem} locale={locale} />
    )}
    <input type="hidden" name={token} value={form.token} />
    <div className="site-form__trap" aria-hidden="true">
      <label htmlFor={trap}>{translator(locale)('form.trap')}</label>
      <input id={trap} name={trap} type="text" tabIndex={-1} autoComplete="off" />
    </div>
    {children}
    <p>
      <button className="button" type="submit">
        {button}
      </button>
    </p>
  </form>
)

type ProblemProps = { readonly problem: Exclude<FormProblem, 'invalid'>; readonly locale: Locale }

const Problem = ({ problem, locale }: ProblemProps): ReactElement => {
  const t = translator(locale)
  return (
    <TitledNotice
      kind={problem === 'unavailable' ? 'stopped' : 'changed'}
      title={t(`form.${problem}.title`)}
      text={t(`form.${problem}.text`)}
    />
  )
}
