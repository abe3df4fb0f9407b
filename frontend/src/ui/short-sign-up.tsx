import type { ReactElement } from 'react'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { Frame } from '#site/page.ts'

type Props = {
  readonly frame: Frame
  /** Parts the ids of this form from those of another on the same page. */
  readonly id: string
}

/**
 * A form that asks for an address alone and leads to the page of the newsletter. It is the same for everybody who sees the
 * page, so that the page can be kept: no token, no script.
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
