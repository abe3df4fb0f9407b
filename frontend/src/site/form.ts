import type { Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'

/** What is not right with one answer. */
export type FieldError = { readonly field: string; readonly message: string }

/** Why a form comes back. */
export type FormProblem = 'expired' | 'invalid' | 'too-fast' | 'too-many' | 'unavailable'

/** What was typed, by the name of the field. */
export type FormValues = Readonly<Record<string, string>>

/** A form as it stands on a page: empty, or come back with everything that was typed. */
export type FormState = {
  /** Signed: when this form was given out, and a number of its own. */
  readonly token: string
  readonly values: FormValues
  readonly errors: readonly FieldError[]
  readonly problem: FormProblem | null
}

/** A form that can be seen and not sent: while an editor looks at a draft. */
export const formToSee: FormState = { token: '', values: {}, errors: [], problem: null }

/** What a form may know and use while it handles what somebody sent. */
export type FormVisit = {
  readonly locale: Locale
  /** The same for the same answers on the same form: sent twice it is one. */
  readonly key: string
  /** Sends to the CMS on behalf of this visitor. */
  readonly send: (path: string, body: Readonly<Record<string, unknown>>) => Promise<Sent>
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
}

export type Sent =
  | { readonly kind: 'taken' }
  /** The CMS won't have these answers. */
  | { readonly kind: 'refused'; readonly fields: readonly string[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unavailable' }

export type FormOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unavailable' }

/**
 * A form of the site, on the page that names it: a plain POST to the page's own address. After success 303 to `done`;
 * else the same page with an error summary and everything that was typed.
 */
export type SiteForm = {
  /** Keeps the token of one form from opening another. */
  readonly name: string
  /**
   * Whether it also stands, in short, on pages that are the same for everybody and so carry no token. What comes
   * without one is taken all the same: where it was sent from, the trap and the limits stay.
   */
  readonly onEveryPage?: boolean
  /** The answers it takes; whatever else is sent is not seen. */
  readonly fields: readonly string[]
  /** The page that says thank you. */
  readonly done: PathPerLocale
  readonly submit: (values: FormValues, visit: FormVisit) => Promise<FormOutcome>
}

/** The names that every form has besides its own: the token, and a trap that people don't see. */
export type FormExtras = 'form-token' | 'nickname'
