import { emailLink } from '@welkom-hier/writing/email.rules.ts'
import { phoneLink, shownPhone } from '@welkom-hier/writing/phone.rules.ts'
import type { ReactElement } from 'react'

import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

import { GarlandLine } from './garland.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { ShortSignUp } from './short-sign-up.tsx'
import { Words } from './words.tsx'

type Props = {
  readonly frame: Frame
  /** Whether visitors can sign up for the newsletter here. */
  readonly hasForm: boolean
}

/** The footer: the organisation behind the site and its contact details. */
export const SiteFooter = ({ frame, hasForm }: Props): ReactElement => {
  const { locale, settings } = frame
  const t = translator(locale)
  return (
    <footer className="site-footer">
      <GarlandLine name="footer" size="small" />
      <div className="site-footer__inner">
        {hasForm && <Letter frame={frame} />}
        <div className="site-footer__about">
          {settings.tagline !== null && (
            <Words text={settings.tagline} locale={locale} as="p" className="site-footer__tagline" />
          )}
          {settings.footerText !== null && <Paragraphs text={settings.footerText} locale={locale} />}
        </div>
        <Contact frame={frame} />
        {settings.social.length > 0 && (
          <div>
            <h2 className="site-footer__heading">{t('footer.follow')}</h2>
            <ul className="plain-list">
              {settings.social.map(({ platform, url }) => (
                <li key={url}>
                  <a href={url} rel="me">
                    {platformName(platform)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <nav aria-labelledby="footer-more">
          <h2 className="site-footer__heading" id="footer-more">
            {t('footer.more')}
          </h2>
          <ul className="plain-list">
            {settings.footerLinks.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>
                  <Words text={label} locale={locale} />
                </a>
              </li>
            ))}
            <li>
              <a href={pathTo('newsletter', locale)}>{t('footer.newsletter')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** Pages about signing up and unsubscribing have their own form, or need none. */
const withoutLetter = [
  'newsletter',
  'newsletterThanks',
  'newsletterConfirm',
  'newsletterPreferences',
  'newsletterUnsubscribe',
] as const

const Letter = ({ frame }: { frame: Frame }): ReactElement | null => {
  const { locale, path, signUp } = frame
  if (signUp === null || withoutLetter.some((name) => pathTo(name, locale) === path)) return null
  return (
    <section className="site-footer__letter" aria-labelledby="footer-letter">
      <h2 className="site-footer__heading" id="footer-letter">
        {translator(locale)('signUp.short')}
      </h2>
      <ShortSignUp frame={frame} id="footer" />
    </section>
  )
}

const Contact = ({ frame }: { frame: Frame }): ReactElement | null => {
  const { email, phone, address } = frame.settings.contact
  if (email === null && phone === null && address === null) return null
  return (
    <div>
      <h2 className="site-footer__heading">{translator(frame.locale)('footer.contact')}</h2>
      <address>
        {email !== null && (
          <p>
            <a href={emailLink(email)}>{email}</a>
          </p>
        )}
        {phone !== null && (
          <p>
            <a href={phoneLink(phone)} dir="ltr">
              {shownPhone(phone)}
            </a>
          </p>
        )}
        {address !== null && (
          <p className="site-footer__address" lang="nl" dir="ltr">
            {address}
          </p>
        )}
      </address>
    </div>
  )
}

const platformNames: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  youtube: 'YouTube',
  bluesky: 'Bluesky',
  x: 'X',
}

const platformName = (platform: string): string => platformNames[platform.toLowerCase()] ?? platform
