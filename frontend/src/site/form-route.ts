import type { Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'
import type { FormState } from './form.ts'
import type { ErrorKind, SitePage } from './page.ts'

/** A form as it was sent. */
export type SentForm = {
  /** One text for each name, with one kind of line ends; empty when it was not sent. */
  readonly text: (name: string) => string
  /** Null when its place was left empty. */
  readonly file: (name: string) => File | null
}

/** Why no form could be read: a body of another kind, one that broke off, or more than any form of ours has. */
export type NoForm = 'none' | 'damaged' | 'too-large'

/** What a form may know of a request. */
export type FormRequest = {
  readonly locale: Locale
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  /** The path of the page in this language, without query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Whose limit it counts for. */
  readonly visitor: string
  /** Whether the browser says that a page of this site sent it. */
  readonly isFromHere: boolean
  readonly read: () => Promise<SentForm | NoForm>
}

/** What the visitor hears. */
export type FormAnswer =
  | {
      readonly kind: 'page'
      readonly page: SitePage
      readonly status: number
      /** What of the query the page keeps. */
      readonly query: Readonly<Record<string, string>>
      readonly form?: FormState
      readonly headers?: Readonly<Record<string, string>>
    }
  /** After success: another page, which can be loaded again without sending the form again. */
  | { readonly kind: 'see-other'; readonly to: string }
  | { readonly kind: 'error'; readonly error: ErrorKind }
  /** For a program that pressed the button. */
  | { readonly kind: 'text'; readonly status: number; readonly text: string }

/** An address of the site with a form, which is sent to the same address. Opening it changes nothing. */
export type FormRoute = {
  readonly path: PathPerLocale
  /** More bytes than its form ever has. */
  readonly mostBytes: number
  /** For whatever it answers. */
  readonly headers: Readonly<Record<string, string>>
  readonly show: (request: FormRequest) => Promise<FormAnswer>
  readonly receive: (request: FormRequest) => Promise<FormAnswer>
}

/** An address that is a link for one person: nobody keeps it, and no other site may learn it. */
export const behindLink: FormRoute['headers'] = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** With a place on the page: a browser takes the place of the form along through a redirect. */
export const seeOther = (path: string): FormAnswer => ({ kind: 'see-other', to: `${path}#content` })

export const badRequest = { kind: 'error', error: 'bad-request' } as const satisfies FormAnswer
/** What is answered when no form could be read. */
export const refused = (why: NoForm): FormAnswer =>
  why === 'too-large' ? { kind: 'error', error: 'too-large' } : badRequest
export const unavailable = { kind: 'error', error: 'unavailable' } as const satisfies FormAnswer

/** The secret in the address of a link from a mail; empty when it can't be one. */
export const tokenIn = ({ query }: Pick<FormRequest, 'query'>): string => {
  const token = query.get('token') ?? ''
  return /^[\w.-]{1,200}$/.test(token) ? token : ''
}
