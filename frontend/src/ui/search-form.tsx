import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

type Props = {
  /** The id of the input, unique on the page. */
  readonly id: string
  readonly locale: Locale
  readonly text?: string
  readonly size: 'large' | 'small'
}

/** A plain form that searches the whole site. */
export const SearchForm = ({ id, locale, text = '', size }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <form className={`search search--${size}`} role="search" method="get" action={pathTo('search', locale)}>
      <label className="visually-hidden" htmlFor={id}>
        {t('search.label')}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={text}
        placeholder={size === 'small' ? t('search.title') : undefined}
        maxLength={80}
        required
        dir="auto"
        enterKeyHint="search"
      />
      <button type="submit" aria-label={t('search.submit')}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
          <circle cx="10" cy="10" r="6.5" />
          <path d="M15 15L21 21" />
        </svg>
      </button>
    </form>
  )
}
