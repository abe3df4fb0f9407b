import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

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
      <p className="consent__text">{wording.text}</p>
    </div>
  )
}
