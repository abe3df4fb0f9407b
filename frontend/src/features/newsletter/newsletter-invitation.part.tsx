import type { ReactElement } from 'react'

import type { Text } from '#cms/models/localized.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'
import { ShortSignUp } from '#ui/short-sign-up.tsx'
import { Words } from '#ui/words.tsx'

type Props = {
  readonly words: { readonly title: Text | null; readonly text: Text | null }
  readonly frame: Frame
}

/** An invitation to the newsletter, with a form that asks only for an address. */
export const NewsletterInvitation = ({ words, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <section className="letter" aria-labelledby="newsletter">
      <div className="letter__sheet">
        <div>
          <h2 className="letter__title" id="newsletter">
            {words.title === null ? t('newsletter.title') : <Words text={words.title} locale={locale} />}
          </h2>
          {words.text !== null && <Words text={words.text} locale={locale} as="p" />}
        </div>
        {frame.signUp === null ? (
          <p>{t('newsletter.unavailable')}</p>
        ) : (
          <ShortSignUp frame={frame} id="invitation" />
        )}
      </div>
    </section>
  )
}
