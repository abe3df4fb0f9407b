import type { ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { CallToAction } from '#ui/call-to-action.tsx'

/** What to do after reading: ask for the next one. */
export const SubscribeInvitation = ({ locale }: { locale: Locale }): ReactElement => {
  const t = translator(locale)
  const said = (value: string) => ({ lang: locale, value })
  return (
    <CallToAction
      title={said(t('archive.subscribe'))}
      text={said(t('archive.subscribeText'))}
      label={said(t('archive.subscribeAction'))}
      href={pathTo('newsletter', locale)}
      locale={locale}
    />
  )
}
