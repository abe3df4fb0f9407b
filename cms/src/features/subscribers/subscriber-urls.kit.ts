import { env } from '#env.ts'

import { writeSubscriberToken, type LinkPurpose } from './subscriber-link.rules.ts'

/** The subscriber of the link; `nonce` is a secret of the program. */
export type LinkOwner = {
  readonly id: string
  readonly nonce: string
  readonly locale: string
}

/** The site's pages for subscribers; each shows one button, and opening it changes nothing. */
const pages: Readonly<Record<LinkPurpose, { readonly en: string; readonly nl: string }>> = {
  confirm: { en: 'newsletter/confirm', nl: 'nieuwsbrief/bevestig' },
  preferences: { en: 'newsletter/preferences', nl: 'nieuwsbrief/voorkeuren' },
  unsubscribe: { en: 'newsletter/unsubscribe', nl: 'nieuwsbrief/afmelden' },
}

/** A URL of the site that allows this subscriber only one action. */
export const subscriberUrl = (purpose: LinkPurpose, { id, locale, nonce }: LinkOwner): string => {
  const path = locale === 'nl' ? pages[purpose].nl : `${locale}/${pages[purpose].en}`
  const token = writeSubscriberToken({ purpose, subscriber: id }, nonce, env().PAYLOAD_SECRET)
  return `${env().SITE_URL}/${path}?token=${token}`
}
