import type { ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame, type SitePage } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { ReportForm } from './report-form.tsx'
import type { ReportProblems } from './report.rules.ts'

export type ReportFailure = 'too-many' | 'unavailable'

/** The page behind the link in the mail, as it stands for this organiser now. */
export type ReportPageState =
  | {
      readonly kind: 'open'
      readonly festival: string
      readonly token: string
      readonly values: Readonly<Record<string, string>>
      readonly problems: ReportProblems
      /** Why it was not taken, though nothing is wrong with it: everything typed is still there. */
      readonly failure: ReportFailure | null
    }
  | { readonly kind: 'received' }
  | { readonly kind: 'unknown' }

const ReportPage = ({ view, frame }: { view: ReportPageState; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  if (view.kind !== 'open') {
    return (
      <Document frame={frame}>
        <PageHeader title={t(`report.${view.kind}.title`)} intro={t(`report.${view.kind}.text`)} />
      </Document>
    )
  }
  return (
    <Document frame={frame}>
      <PageHeader title={t('report.title', { festival: view.festival })} intro={t('report.intro')} />
      <div className="column report">
        {view.failure !== null && <NotTaken failure={view.failure} locale={locale} />}
        <ReportForm form={view} locale={locale} />
      </div>
    </Document>
  )
}

const NotTaken = ({ failure, locale }: { failure: ReportFailure; locale: Locale }): ReactElement => {
  const t = translator(locale)
  const words = failure === 'unavailable' ? 'report.failed' : 'form.too-many'
  return (
    <Notice kind={failure === 'unavailable' ? 'stopped' : 'changed'} label={t(`${words}.title`)}>
      <p>
        <strong>{t(`${words}.title`)}</strong>
      </p>
      <p>{t(`${words}.text`)}</p>
    </Notice>
  )
}

/** A page of its own for each visit: nothing of it is ever kept. */
export const reportPage = (state: ReportPageState): SitePage =>
  definePage<ReportPageState, ReportPageState>({
    path: paths.report,
    load: () => Promise.resolve(found(state)),
    view: (data) => data,
    head: (view, { locale }) => ({
      title:
        view.kind === 'open'
          ? translator(locale)('report.title', { festival: view.festival })
          : translator(locale)(`report.${view.kind}.title`),
      noindex: true,
      hasSecretAddress: true,
      translatedIn: [],
    }),
    Page: ReportPage,
  })
