import type { Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'

/** The error of one field. */
export type FieldError = { readonly field: string; readonly message: string }

/** The reason why a form is shown again. */
export type FormProblem = 'expired' | 'invalid' | 'too-fast' | 'too-many' | 'unavailable'

/** The typed values, by the name of the field. */
export type FormValues = Readonly<Record<string, string>>

/** A form as it is shown on a page: empty, or again with everything that was typed. */
export type FormState = {
  /** Signed: the time when this form was rendered, and a random number. */
  readonly token: string
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly problem: FormProblem | null
}

/** A form that can be seen but not sent, for an editor's preview of a draft. */
export const formToSee: FormState = { token: '', values: {}, errors: [], problem: null }

/** The data and functions that a form may use while it handles a visitor's answers. */
export type FormVisit = {
  readonly locale: Locale
  /** Equal for the same answers on the same form, so that sending twice counts once. */
  readonly key: string
  /** Sends to the CMS on behalf of this visitor. */
  readonly send: (path: string, body: Readonly<Record<string, unknown>>) => Promise<Sent>
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
}

export type Sent =
  | { readonly kind: 'taken' }
  /** The CMS refuses these answers. */
  | { readonly kind: 'refused'; readonly fields: readonly string[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unavailable' }

export type FormOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unavailable' }

/**
 * A form on the page that names it: a plain POST to the page's own address. After success it redirects (303) to `done`;
 * otherwise the same page comes back with an error summary and everything that was typed.
 */
export type SiteForm = {
  /** Part of the token's signature, so that the token of one form is not valid for another. */
  readonly name: string
  /**
   * Whether a short version of the form also stands on cached pages, which carry no token. Forms without a token are
   * then accepted as well; the check of the origin, the hidden field and the limits still apply.
   */
  readonly onEveryPage?: boolean
  /** The fields that the form reads; other fields are ignored. */
  readonly fields: readonly string[]
  /** The page that says thank you after success. */
  readonly done: PathPerLocale
  readonly submit: (values: FormValues, visit: FormVisit) => Promise<FormOutcome>
}

/** Fields that every form has besides its own: the token, and a hidden field that only programs fill in. */
export type FormExtras = 'form-token' | 'nickname'
