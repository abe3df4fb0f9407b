import type { ReactElement } from 'react'

import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

import { LanguageSwitch } from './language-switch.tsx'
import { currentMark } from './link.rules.ts'
import { SearchForm } from './search-form.tsx'
import { Words } from './words.tsx'

/** The site's name, its navigation and the languages. On a phone the navigation opens as a popover, without script. */
export const SiteHeader = ({ frame }: { frame: Frame }): ReactElement => {
  const { locale, settings } = frame
  const t = translator(locale)
  return (
    <header className="site-header">
      <div className="site-header__bar">
        <a
          className="site-header__name"
          href={pathTo('home', locale)}
          aria-label={t('site.toHome', { name: settings.name })}
        >
          <Flags />
          <span lang="nl">{settings.name}</span>
        </a>
        {settings.navigation.length > 0 && (
          <button className="site-header__toggle" type="button" popoverTarget="menu">
            {t('site.menu')}
          </button>
        )}
        {settings.navigation.length > 0 && (
          <nav className="site-header__menu" id="menu" popover="auto" aria-label={t('site.navigation')}>
            <button
              className="site-header__close"
              type="button"
              popoverTarget="menu"
              popoverTargetAction="hide"
              aria-label={t('site.close')}
            >
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <path d="M4 4L20 20M20 4L4 20" />
              </svg>
            </button>
            {frame.path !== pathTo('search', locale) && (
              <SearchForm id="search" locale={locale} size="small" />
            )}
            <ul>
              {settings.navigation.map(({ label, href }) => (
                <li key={href}>
                  <a href={href} aria-current={currentMark(href, frame.path, pathTo('home', locale))}>
                    <Words text={label} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <a className="site-header__search" href={pathTo('search', locale)} aria-label={t('search.label')}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="6.5" />
            <path d="M15 15L21 21" />
          </svg>
        </a>
        <LanguageSwitch locale={locale} switchTo={frame.switchTo} />
      </div>
    </header>
  )
}

const Flags = (): ReactElement => (
  <svg
    className="site-header__flags"
    viewBox="0 0 62 40"
    width="46"
    height="30"
    aria-hidden="true"
    focusable="false"
  >
    <path className="flag-1" d="M2 5L20 9L11 33Z" />
    <path className="flag-2" d="M22 10H40V38L31 30L22 38Z" />
    <path className="flag-4" d="M42 9L60 5V20A9 9 0 0 1 42 26Z" />
    <path className="garland__cord" d="M0 4Q31 16 62 4" />
  </svg>
)
