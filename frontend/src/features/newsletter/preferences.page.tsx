import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { paths, pathTo, withQuery } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { linkPage } from '#site/link-page.ts'
import type { Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { titleWithErrors } from '#ui/title-with-errors.rules.ts'
import { TitledNotice } from '#ui/titled-notice.tsx'

import { closedTitle, LinkClosed } from './link-closed.tsx'
import { isolated } from './link-pages.rules.ts'
import { byName, followable, type FollowableOrganisation } from './organisations-to-follow.rules.ts'
import { PreferencesForm } from './preferences-form.tsx'
import type { PreferencesOutcome, PreferencesState } from './preferences.rules.ts'

type View = { readonly state: PreferencesState; readonly organisations: readonly FollowableOrganisation[] }
type Props = { readonly view: View; readonly frame: Frame }

const PreferencesPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { state, organisations } = view
  const t = translator(locale)
  switch (state.kind) {
    case 'closed':
      return <LinkClosed why={state.why} frame={frame} />
    case 'left':
      return (
        <Document frame={frame}>
          <PageHeader title={t('preferences.left.title')} intro={t('preferences.left.intro')}>
            <p className="link-page__next">
              <a href={pathTo('newsletter', locale)}>{t('unsubscribe.again')}</a>
            </p>
          </PageHeader>
        </Document>
      )
    case 'open':
      return <ToChoose state={state} organisations={organisations} frame={frame} />
  }
}

type OpenProps = {
  readonly state: Extract<PreferencesState, { kind: 'open' }>
  readonly organisations: readonly FollowableOrganisation[]
  readonly frame: Frame
}

const ToChoose = ({ state, organisations, frame }: OpenProps): ReactElement => {
  const { locale } = frame
  const { filled, outcome, token } = state
  const t = translator(locale)
  const action = withQuery(frame.path, { token })
  return (
    <Document frame={frame}>
      <PageHeader
        title={t('preferences.title')}
        intro={t('preferences.intro', { email: isolated(filled.email) })}
      />
      <div className="column link-page">
        <Note note={outcome.note} frame={frame} />
        <ErrorSummary errors={outcome.errors} locale={locale} />
        <PreferencesForm
          filled={filled}
          errors={outcome.errors}
          organisations={organisations}
          action={action}
          frame={frame}
        />
        <section className="leave" aria-labelledby="leave">
          <h2 className="leave__heading" id="leave">
            {t('preferences.leave.title')}
          </h2>
          <p>{t('preferences.leave.text')}</p>
          <form method="post" action={action}>
            <input type="hidden" name="leave" value="yes" />
            <button className="button" type="submit">
              {t('preferences.leave.send')}
            </button>
          </form>
        </section>
      </div>
    </Document>
  )
}

type NoteProps = { readonly note: PreferencesOutcome['note']; readonly frame: Frame }

const Note = ({ note, frame }: NoteProps): ReactElement | null => {
  const t = translator(frame.locale)
  switch (note) {
    case null:
      return null
    case 'saved':
      return <TitledNotice kind="info" title={t('preferences.saved')} />
    case 'changed':
      return (
        <Notice kind="changed" label={t('signUp.wording.changed')}>
          <p>{t('signUp.wording.changed')}</p>
        </Notice>
      )
    case 'failed':
      return <TitledNotice kind="stopped" title={t('link.failed.title')} text={t('link.failed.text')} />
  }
}

const titleOf = ({ state }: View, locale: Locale): string => {
  const t = translator(locale)
  switch (state.kind) {
    case 'closed':
      return t(closedTitle(state.why))
    case 'left':
      return t('preferences.left.title')
    case 'open':
      return titleWithErrors(t('preferences.title'), state.outcome.errors, locale)
  }
}

/** The page where a subscriber chooses what to receive. */
export const preferencesPage = linkPage<PreferencesState, View>({
  path: paths.newsletterPreferences,
  view: async (state, { queries }) => ({
    state,
    organisations: state.kind === 'open' ? followable(byName(await queries.organisationOutlines())) : [],
  }),
  title: titleOf,
  Page: PreferencesPage,
})
