import type { ReactElement } from 'react'

import { NewsletterInvitation } from '#features/newsletter/newsletter-invitation.part.tsx'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

/** An invitation to subscribe, after the last block of a newsletter. */
export const SubscribeInvitation = ({ frame }: { frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  const said = (value: string) => ({ lang: locale, value })
  const words = { title: said(t('archive.subscribe')), text: said(t('archive.subscribeText')) }
  return <NewsletterInvitation words={words} frame={frame} />
}
