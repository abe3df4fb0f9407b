import type { Translate } from '#i18n/t.ts'

/** A mail that asks for the newsletter, ready to be sent; null when the site has no address to send it to. */
export const newsletterMail = (email: string | null, t: Translate): string | null =>
  email === null ? null : `mailto:${email}?subject=${encodeURIComponent(t('home.newsletterSubject'))}`
