import type { ReactElement } from 'react'
import type { Home } from '#cms/models/home.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

type Props = {
  readonly words: NonNullable<Home['newsletter']>
  readonly mail: string | null
  readonly locale: Locale
}

/** The invitation to follow along by newsletter. */
export const NewsletterInvitation = ({ words, mail, locale }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <section className="letter" aria-labelledby="newsletter">
      <div className="letter__sheet">
        <h2 className="letter__title" id="newsletter">
          {words.title === null ? t('newsletter.title') : <Words text={words.title} locale={locale} />}
        </h2>
        <div>
          {words.text !== null && <Words text={words.text} locale={locale} as="p" />}
          <NewsletterAction mail={mail} locale={locale} />
        </div>
      </div>
    </section>
  )
}

/** The way to sign up that works today: a mail. */
export const NewsletterAction = ({ mail, locale }: { mail: string | null; locale: Locale }): ReactElement => {
  const t = translator(locale)
  if (mail === null) return <p>{t('newsletter.unavailable')}</p>
  return (
    <>
      <p>{t('home.newsletterHow')}</p>
      <p>
        <a className="button" href={mail}>
          {t('home.newsletterWrite')}
        </a>
      </p>
    </>
  )
}
