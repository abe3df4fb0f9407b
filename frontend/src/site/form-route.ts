import type { Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'

import type { FormState } from './form.ts'
import type { ErrorKind, SitePage } from './page.ts'

/** The fields of a form that was sent. */
export type SentForm = {
  /** The text of a field, with uniform line ends; empty when the field was not sent. */
  readonly text: (name: string) => string
  /** Null when no file was chosen. */
  readonly file: (name: string) => File | null
}

/** Why a form could not be read: another content type, a body that broke off, or one larger than any form of ours. */
export type NoForm = 'none' | 'damaged' | 'too-large'

/** The data of a request that a form handler may use. */
export type FormRequest = {
  readonly locale: Locale
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  /** The path of the page in this language, without query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The visitor whose limit this request counts for. */
  readonly visitor: string
  /** Whether the browser says that a page of this site sent the form. */
  readonly isFromHere: boolean
  readonly read: () => Promise<SentForm | NoForm>
}

/** The answer to the visitor. */
export type FormAnswer =
  | {
      readonly kind: 'page'
      readonly page: SitePage
      readonly status: number
      /** The query parameters that the page keeps. */
      readonly query: Readonly<Record<string, string>>
      readonly form?: FormState
      readonly headers?: Readonly<Record<string, string>>
    }
  /** After success: a redirect to another page, so that a reload does not send the form again. */
  | { readonly kind: 'see-other'; readonly to: string }
  | { readonly kind: 'error'; readonly error: ErrorKind }
  /** The answer to a program, such as a mail program, that sent the form. */
  | { readonly kind: 'text'; readonly status: number; readonly text: string }

/** An address of the site with a form, which is sent to the same address. Opening the address changes nothing. */
export type FormRoute = {
  readonly path: PathPerLocale
  /** A limit for the body: more bytes than this form ever has. */
  readonly mostBytes: number
  /** Headers of every answer of this route. */
  readonly headers: Readonly<Record<string, string>>
  readonly show: (request: FormRequest) => Promise<FormAnswer>
  readonly receive: (request: FormRequest) => Promise<FormAnswer>
}

/** Headers for a link of one person: no cache keeps the page, and no other site gets its address. */
export const behindLink: FormRoute['headers'] = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** Adds the form's place on the page, because browsers keep a fragment through a redirect. */
export const seeOther = (path: string): FormAnswer => ({ kind: 'see-other', to: `${path}#content` })

export const badRequest = { kind: 'error', error: 'bad-request' } as const satisfies FormAnswer
/** The answer when the form could not be read. */
export const refused = (why: NoForm): FormAnswer =>
  why === 'too-large' ? { kind: 'error', error: 'too-large' } : badRequest
export const unavailable = { kind: 'error', error: 'unavailable' } as const satisfies FormAnswer

/** The secret in the address of a link from a mail; empty when it has the wrong form. */
export const tokenIn = ({ query }: Pick<FormRequest, 'query'>): string => {
  const token = query.get('token') ?? ''
  return /^[\w.-]{1,200}$/.test(token) ? token : ''
}
