import type { ReactElement } from 'react'

import { contentLocaleOf, type Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

type Props = {
  readonly id: string
  readonly name: string
  readonly wording: { readonly text: string; readonly version: string }
  readonly error: string | null
  readonly locale: Locale
}

/** The sentence that a person agrees to with the button. Its version is sent along, as evidence of consent. */
export const ConsentSentence = ({ id, name, wording, error, locale }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <div className="consent" id={id} tabIndex={-1}>
      <input type="hidden" name={name} value={wording.version} />
      <p className="consent__label">{t('signUp.consent')}</p>
      {error !== null && <p className="field__error">{t('form.error', { message: error })}</p>}
      <Words
        text={{ value: wording.text, lang: contentLocaleOf(locale) }}
        locale={locale}
        as="p"
        className="consent__text"
      />
    </div>
  )
}
