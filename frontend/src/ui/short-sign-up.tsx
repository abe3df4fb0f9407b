import type { ReactElement } from 'react'

import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

type Props = {
  readonly frame: Frame
  /** A prefix that makes the ids of this form different from another form on the same page. */
  readonly id: string
}

/**
 * A form that asks only for an address and leads to the newsletter page. It has no token and no script, so it is the
 * same for all visitors and the page around it can be cached.
 */
export const ShortSignUp = ({ frame, id }: Props): ReactElement | null => {
  const { locale, path, signUp } = frame
  const t = translator(locale)
  if (signUp === null) return null
  const field = (name: string): string => `${id}-${name}`
  return (
    <form
      className="short-sign-up"
      action={`${pathTo('newsletter', locale)}#sign-up`}
      method="post"
      noValidate
    >
      <input type="hidden" name="newsletter" value="yes" />
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="from" value={path} />
      <input type="hidden" name="newsletterWording" value={signUp.newsletter.version} />
      <div className="site-form__trap" aria-hidden="true">
        <label htmlFor={field('nickname')}>{t('form.trap')}</label>
        <input id={field('nickname')} name="nickname" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <label className="field__label" htmlFor={field('email')}>
        {t('signUp.short.email')}
      </label>
      <div className="short-sign-up__line">
        <input
          className="field__input"
          id={field('email')}
          name="email"
          type="email"
          dir="ltr"
          required
          autoComplete="email"
          aria-describedby={field('consent')}
        />
        <button className="button button--yellow" type="submit">
          {t('signUp.send')}
        </button>
      </div>
      <p className="short-sign-up__consent" id={field('consent')}>
        {signUp.newsletter.text}
      </p>
    </form>
  )
}
