import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { paths, pathTo, withQuery } from '#i18n/paths.ts'
import { listInWords, translator } from '#i18n/t.ts'
import { linkPage } from '#site/link-page.ts'
import type { Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'

import { closedTitle, LinkClosed } from './link-closed.tsx'
import { followedInWords, isolated, toLeaveQuery, type UnsubscribeState } from './link-pages.rules.ts'
import { OneButton } from './one-button.tsx'

type Props = { readonly view: UnsubscribeState; readonly frame: Frame }

const UnsubscribePage = ({ view, frame }: Props): ReactElement => {
  switch (view.kind) {
    case 'closed':
      return <LinkClosed why={view.why} frame={frame} />
    case 'done':
      return <Left view={view} frame={frame} />
    case 'open':
      return <ToLeave view={view} frame={frame} />
  }
}

type Open = Extract<UnsubscribeState, { kind: 'open' }>
type Done = Extract<UnsubscribeState, { kind: 'done' }>

const ToLeave = ({ view, frame }: { view: Open; frame: Frame }): ReactElement => {
  const { failed, token, what } = view
  const words = wordsOf(view, frame.locale)
  const query = { token, ...toLeaveQuery(what) }
  return (
    <Document frame={frame}>
      <PageHeader title={words.title} intro={words.intro} />
      <div className="column link-page">
        <OneButton
          frame={frame}
          action={withQuery(frame.path, query)}
          label={words.send}
          failed={failed}
          pressesItself={!failed}
        />
      </div>
    </Document>
  )
}

const wordsOf = ({ follows, link, what }: Open, locale: Locale) => {
  const t = translator(locale)
  const email = isolated(link.email)
  const names = listInWords(
    follows.map((follow) => followedInWords(follow, locale)),
    locale,
  )
  switch (what.kind) {
    case 'weekly':
      return {
        title: t('unsubscribe.weekly.title'),
        intro: t('unsubscribe.weekly.intro', { names }),
        send: t('unsubscribe.weekly.send'),
      }
    case 'follows':
      return {
        title: t('unsubscribe.follow.title', { name: names }),
        intro: t('unsubscribe.follow.intro'),
        send: t('unsubscribe.follow.send'),
      }
    case 'newsletter': {
      const about = link.newsletter ? 'unsubscribe' : 'unsubscribe.all'
      return { title: t(`${about}.title`), intro: t(`${about}.intro`, { email }), send: t(`${about}.send`) }
    }
  }
}

const Left = ({ view, frame }: { view: Done; frame: Frame }): ReactElement => {
  const { locale } = frame
  const { link, what } = view
  const t = translator(locale)
  return (
    <Document frame={frame}>
      {what.kind !== 'newsletter' ? (
        <PageHeader title={t('unsubscribe.stopped.title')} intro={t('unsubscribe.stopped.intro')} />
      ) : (
        <PageHeader
          title={t('unsubscribe.done.title')}
          intro={t('unsubscribe.done.intro', { email: isolated(link.email) })}
        />
      )}
      <div className="column prose">
        {link.follows.length > 0 && (
          <p>
            {t('unsubscribe.done.follows')} <a href={link.preferencesUrl}>{t('confirm.done.preferences')}</a>
          </p>
        )}
        <p>
          <a href={pathTo('newsletter', locale)}>{t('unsubscribe.again')}</a>
        </p>
      </div>
    </Document>
  )
}

const titleOf = (view: UnsubscribeState, locale: Locale): string => {
  const t = translator(locale)
  switch (view.kind) {
    case 'closed':
      return t(closedTitle(view.why))
    case 'done':
      return t(view.what.kind === 'newsletter' ? 'unsubscribe.done.title' : 'unsubscribe.stopped.title')
    case 'open':
      return wordsOf(view, locale).title
  }
}

/** The page behind the unsubscribe link, which works for every mail that was ever sent. */
export const unsubscribePage = linkPage<UnsubscribeState, UnsubscribeState>({
  path: paths.newsletterUnsubscribe,
  view: (state) => Promise.resolve(state),
  title: titleOf,
  Page: UnsubscribePage,
})
