import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { paths, withQuery } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { linkPage } from '#site/link-page.ts'
import type { Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { PageHeader } from '#ui/page-header.tsx'

import { closedTitle, LinkClosed } from './link-closed.tsx'
import { followedInWords, type ConfirmState } from './link-pages.rules.ts'
import { OneButton } from './one-button.tsx'

type Props = { readonly view: ConfirmState; readonly frame: Frame }

const ConfirmPage = ({ view, frame }: Props): ReactElement => {
  const t = translator(frame.locale)
  switch (view.kind) {
    case 'closed':
      return <LinkClosed why={view.why} frame={frame} />
    case 'done':
      return (
        <Document frame={frame} decoration={<GarlandLine name="confirmed" size="large" />}>
          <PageHeader title={t('confirm.done.title')} intro={t('confirm.done.intro')}>
            <p className="link-page__next">
              <a className="button" href={view.preferencesHref}>
                {t('confirm.done.preferences')}
              </a>
            </p>
          </PageHeader>
        </Document>
      )
    case 'open':
      return <ToConfirm view={view} frame={frame} />
  }
}

const ToConfirm = ({
  view,
  frame,
}: {
  view: Extract<ConfirmState, { kind: 'open' }>
  frame: Frame
}): ReactElement => {
  const { locale } = frame
  const { failed, link, token } = view
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('confirm.title')} intro={t('confirm.intro')} />
      <div className="column link-page">
        <h2 className="link-page__heading">{t('confirm.what')}</h2>
        <ul className="link-page__list">
          {link.newsletter && <li>{t('confirm.newsletter')}</li>}
          {link.follows.map((follow) => (
            <li key={follow.id}>{t(`confirm.${follow.kind}`, { name: followedInWords(follow, locale) })}</li>
          ))}
        </ul>
        <OneButton
          frame={frame}
          action={withQuery(frame.path, { token })}
          label={t('confirm.send')}
          fields={{ until: link.until }}
          failed={failed}
          pressesItself={link.isAsMailed && !failed}
        />
        <p className="link-page__more">{t('confirm.not')}</p>
      </div>
    </Document>
  )
}

const titleOf = (view: ConfirmState, locale: Locale): string => {
  const t = translator(locale)
  switch (view.kind) {
    case 'closed':
      return t(closedTitle(view.why))
    case 'done':
      return t('confirm.done.title')
    case 'open':
      return t('confirm.title')
  }
}

/** The page behind the link in the confirmation mail. */
export const confirmPage = linkPage<ConfirmState, ConfirmState>({
  path: paths.newsletterConfirm,
  view: (state) => Promise.resolve(state),
  title: titleOf,
  Page: ConfirmPage,
})
