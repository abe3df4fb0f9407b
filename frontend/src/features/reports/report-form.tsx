import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo, withQuery } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { PictureField } from '#ui/picture-field.tsx'
import { TextAreaField } from '#ui/text-area-field.tsx'
import { TickField } from '#ui/tick-field.tsx'

import { longestTexts, pictureNumbers, type ReportField, type ReportPageState } from './report.rules.ts'

type Props = { readonly form: Extract<ReportPageState, { kind: 'open' }>; readonly locale: Locale }

/** The report form: the number of visitors, a quote, some pictures. It needs no script. */
export const ReportForm = ({ form, locale }: Props): ReactElement => {
  const t = translator(locale)
  const { problems, token, values } = form
  const messageOf = (field: ReportField): string | undefined => {
    const problem = problems[field]
    if (problem !== 'tooLong') return problem === undefined ? undefined : t(`report.error.${problem}`)
    const most = Object.entries(longestTexts).find(([name]) => name === field)?.[1] ?? 0
    return t('report.error.tooLong', { most, typed: values[field]?.trim().length ?? 0 })
  }
  const errorOf = (field: ReportField): { error?: string } => {
    const error = messageOf(field)
    return error === undefined ? {} : { error }
  }
  const asked = (name: ReportField) => ({ name, locale, value: values[name] ?? '', ...errorOf(name) })
  const errors = fieldOrder.flatMap((field) => {
    const message = messageOf(field)
    return message === undefined ? [] : [{ field, message }]
  })
  const action = withQuery(pathTo('report', locale), { token })
  return (
    // The site checks the answers itself, because a browser's own messages may be in another language.
    <form action={action} encType="multipart/form-data" method="post" noValidate>
      <ErrorSummary errors={errors} locale={locale} />
      <Field
        {...asked('visitors')}
        label={t('report.visitors')}
        hint={t('report.visitors.hint')}
        autoComplete="off"
      />

      <fieldset className="report__part">
        <legend className="report__legend">{t('report.quote.legend')}</legend>
        <TextAreaField
          {...asked('quote')}
          label={t('report.quote')}
          hint={t('report.quote.hint')}
          required={false}
          rows={4}
        />
        <Field
          {...asked('quoteBy')}
          label={t('report.quoteBy')}
          hint={t('report.quoteBy.hint')}
          required={false}
          autoComplete="off"
        />
        <TickField {...asked('quoteConsent')} label={t('report.quoteConsent')} />
      </fieldset>

      <fieldset className="report__part">
        <legend className="report__legend">{t('report.pictures.legend')}</legend>
        <p className="field__hint">{t('report.pictures.hint')}</p>
        {pictureNumbers.map((number) => (
          <div className="report__picture" key={number}>
            <PictureField
              {...asked(`picture${number}`)}
              label={t('report.picture', { number })}
              required={false}
            />
            <Field
              {...asked(`alt${number}`)}
              label={t('report.alt', { number })}
              hint={t('report.alt.hint')}
              required={false}
              autoComplete="off"
            />
            <TickField {...asked(`consent${number}`)} label={t('report.consent', { number })} />
          </div>
        ))}
      </fieldset>

      <p className="report__end">{t('report.end')}</p>
      <button className="button" type="submit">
        {t('report.send')}
      </button>
    </form>
  )
}

const fieldOrder: readonly ReportField[] = [
  'visitors',
  'quote',
  'quoteBy',
  'quoteConsent',
  ...pictureNumbers.flatMap((number) => [`picture${number}`, `alt${number}`, `consent${number}`] as const),
]
