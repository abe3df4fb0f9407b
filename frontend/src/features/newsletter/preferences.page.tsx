import type { ReactElement } from 'react'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame, type SitePage } from '#server/page.ts'
import { Document } from '#ui/document.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { closedTitle, LinkClosed } from './link-closed.tsx'
import { isolated, type PreferencesState } from './link-pages.rules.ts'
import { PreferencesForm } from './preferences-form.tsx'

type Props = { readonly view: PreferencesState; readonly frame: Frame }

const PreferencesPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  switch (view.kind) {
    case 'closed':
      return <LinkClosed why={view.why} frame={frame} />
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
      return <ToChoose view={view} frame={frame} />
  }
}

const ToChoose = ({
  view,
  frame,
}: {
  view: Extract<PreferencesState, { kind: 'open' }>
  frame: Frame
}): ReactElement => {
  const { locale } = frame
  const { link, token } = view
  const t = translator(locale)
  const action = `${frame.path}?${new URLSearchParams({ token }).toString()}`
  return (
    <Document frame={frame}>
      <PageHeader
        title={t('preferences.title')}
        intro={t('preferences.intro', { email: isolated(link.email) })}
      />
      <div className="column link-page">
        <Note note={view.note} frame={frame} />
        <PreferencesForm link={link} action={action} frame={frame} />
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

type NoteProps = {
  readonly note: Extract<PreferencesState, { kind: 'open' }>['note']
  readonly frame: Frame
}

const Note = ({ note, frame }: NoteProps): ReactElement | null => {
  const t = translator(frame.locale)
  switch (note) {
    case null:
      return null
    case 'saved':
      return (
        <Notice kind="info" label={t('preferences.saved')}>
          <p>
            <strong>{t('preferences.saved')}</strong>
          </p>
        </Notice>
      )
    case 'changed':
      return (
        <Notice kind="changed" label={t('signUp.wording.changed')}>
          <p>{t('signUp.wording.changed')}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice kind="stopped" label={t('link.failed.title')}>
          <p>
            <strong>{t('link.failed.title')}</strong>
          </p>
          <p>{t('link.failed.text')}</p>
        </Notice>
      )
  }
}

/** Where the owner of an address chooses what they get: made for each visit, and nothing of it is ever kept. */
export const preferencesPage = (state: PreferencesState): SitePage =>
  definePage<PreferencesState, PreferencesState>({
    path: paths.newsletterPreferences,
    load: () => Promise.resolve(found(state)),
    view: (data) => data,
    head: (view, { locale }) => ({
      title: translator(locale)(titleOf(view)),
      noindex: true,
      hasSecretAddress: true,
      translatedIn: [],
    }),
    Page: PreferencesPage,
  })

const titleOf = (view: PreferencesState) => {
  if (view.kind === 'closed') return closedTitle(view.why)
  return view.kind === 'left' ? 'preferences.left.title' : 'preferences.title'
}
