import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { linkPage } from '#site/link-page.ts'
import type { Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { TitledNotice } from '#ui/titled-notice.tsx'

import { ReportForm } from './report-form.tsx'
import type { ReportFailure, ReportPageState } from './report.rules.ts'

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
  const island = frame.assets.islands['lighter-pictures']
  return (
    <Document frame={frame}>
      <PageHeader title={t('report.title', { festival: view.festival })} intro={t('report.intro')} />
      <div className="column report">
        {view.failure !== null && <NotTaken failure={view.failure} locale={locale} />}
        <ReportForm form={view} locale={locale} />
      </div>
      {island !== undefined && <script type="module" src={island} />}
    </Document>
  )
}

const NotTaken = ({ failure, locale }: { failure: ReportFailure; locale: Locale }): ReactElement => {
  const t = translator(locale)
  const words = failure === 'unavailable' ? 'report.failed' : 'form.too-many'
  return (
    <TitledNotice
      kind={failure === 'unavailable' ? 'stopped' : 'changed'}
      title={t(`${words}.title`)}
      text={t(`${words}.text`)}
    />
  )
}

/** The page behind the link in the mail after a festival. */
export const reportPage = linkPage<ReportPageState, ReportPageState>({
  path: paths.report,
  view: (state) => Promise.resolve(state),
  title: (view, locale) =>
    view.kind === 'open'
      ? translator(locale)('report.title', { festival: view.festival })
      : translator(locale)(`report.${view.kind}.title`),
  Page: ReportPage,
})
