import { randomBytes } from 'node:crypto'
import express, { type Request, type RequestHandler } from 'express'
import type { Submit, SubmitAnswer } from '#cms/submit.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FormOutcome, FormState, Sent, SiteForm } from '#site/form.ts'
import type { SitePage } from '#site/page.ts'
import { readQuery } from './addresses.ts'
import type { SendError } from './error-pages.ts'
import { dayToken, formKey, readFormToken, shortestFillMs, writeFormToken } from './form-token.rules.ts'
import type { RenderSite } from './render-page.ts'
import { isSameOrigin } from './same-origin.rules.ts'
import { visitorOf } from './visitor.ts'
import { sendVisitorsPage, type Visit } from './visitors-page.ts'

export type FormHandlerOptions = {
  readonly site: RenderSite
  readonly sendError: SendError
  readonly secret: string
  readonly submit: Submit
}

export type FormHandlers = {
  readonly show: RequestHandler
  readonly receive: readonly RequestHandler[]
}

type FormPage = { readonly page: SitePage; readonly form: SiteForm; readonly locale: Locale }

const longestAnswer = 10_000

/** A page with a form: rendered for each visitor, since each copy carries a token of its own. */
export const formHandlers = (options: FormHandlerOptions, place: FormPage): FormHandlers => ({
  show: async (req, res) =>
    respond(options, place, { req, res, status: 200, state: emptyForm(options, place) }),
  receive: [
    express.urlencoded({ extended: false, limit: '100kb', parameterLimit: 100 }),
    async (req, res) => {
      if (!comesFromHere(req, options.site.siteUrl)) return options.sendError(res, 'bad-request', req.path)
      const body = answersIn(req.body)
      // Only a program fills in what nobody sees; it hears what a person would hear.
      if (body('nickname') !== '') return res.redirect(303, thanksOf(place))
      return receive(options, place, { req, res, body })
    },
  ],
})

/** With a place of its own: a browser takes the place of the form along through a redirect. */
const thanksOf = ({ form, locale }: FormPage): string => `${form.done[locale]}#content`

type Received = Visit & { readonly body: (name: string) => string }

const receive = async (options: FormHandlerOptions, place: FormPage, received: Received): Promise<void> => {
  const { req, res, body } = received
  const values = Object.fromEntries(place.form.fields.map((name) => [name, body(name)]))
  const outcome = await judge(options, place, { values, token: body('form-token'), visitor: visitorOf(req) })
  if (outcome.kind === 'done') return res.redirect(303, thanksOf(place))
  const isWorn = outcome.kind === 'expired' || outcome.kind === 'too-fast' || body('form-token') === ''
  const token = isWorn ? freshToken(options, place) : body('form-token')
  const errors = outcome.kind === 'invalid' ? outcome.errors : []
  const state: FormState = { token, values, errors, problem: outcome.kind }
  return respond(options, place, { req, res, status: statusOf[outcome.kind], state })
}

type Answers = {
  readonly values: Readonly<Record<string, string>>
  readonly token: string
  readonly visitor: string
}

type Judgement = FormOutcome | { readonly kind: 'expired' | 'too-fast' }

const judge = async (
  { secret, submit, site }: FormHandlerOptions,
  { form, locale }: FormPage,
  { values, token, visitor }: Answers,
): Promise<Judgement> => {
  const now = site.now().getTime()
  const signed = { form: form.name, secret }
  const isEverywhere = form.onEveryPage === true
  const isShort = token === '' && isEverywhere
  const reading = isShort ? 'fine' : readFormToken(token, now, signed)
  // Whoever lets the browser fill in an address is quick, and the short form takes it without a token anyway.
  const isFine = reading === 'fine' || (reading === 'too-fast' && isEverywhere)
  if (!isFine) return { kind: reading }
  return form.submit(values, {
    locale,
    siteUrl: site.siteUrl,
    // Without a token of its own a form sent twice on one day is the same form.
    key: formKey(isShort ? dayToken(now, signed) : token, values),
    send: async (path, body) => meaningOf(await submit({ path, body, visitor })),
  })
}

const meaningOf = (answer: SubmitAnswer): Sent => {
  if (answer.ok) return { kind: 'taken' }
  if (answer.status === 422) return { kind: 'refused', fields: answer.fields }
  return { kind: answer.status === 429 ? 'too-many' : 'unavailable' }
}

const statusOf = { expired: 422, invalid: 422, 'too-fast': 422, 'too-many': 429, unavailable: 503 } as const

type Reply = Visit & { readonly status: number; readonly state: FormState }

const respond = (
  options: FormHandlerOptions,
  { page, locale }: FormPage,
  { req, res, status, state }: Reply,
): Promise<void> =>
  sendVisitorsPage(
    options,
    { req, res },
    {
      page,
      locale,
      query: readQuery(req.url, page.query),
      form: state,
      status,
      // Nobody else may be given this copy; on the way back the browser still has what was typed.
      headers: { 'Cache-Control': 'private, no-cache' },
    },
  )

const emptyForm = (options: FormHandlerOptions, place: FormPage): FormState => ({
  token: writeFormToken(options.site.now().getTime(), nonce(), signedBy(options, place)),
  values: {},
  errors: [],
  problem: null,
})

/** For a form that comes back with everything filled in: to be sent at once. */
const freshToken = (options: FormHandlerOptions, place: FormPage): string =>
  writeFormToken(options.site.now().getTime() - shortestFillMs, nonce(), signedBy(options, place))

const signedBy = ({ secret }: FormHandlerOptions, { form }: FormPage) => ({ form: form.name, secret })

const nonce = (): string => randomBytes(12).toString('base64url')

const comesFromHere = (req: Request, siteUrl: string): boolean =>
  isSameOrigin(
    { fetchSite: req.get('sec-fetch-site'), origin: req.get('origin'), referer: req.get('referer') },
    siteUrl,
  )

/** One text for each name; line ends as the rest of the world writes them. */
const answersIn =
  (body: unknown) =>
  (name: string): string => {
    const value: unknown =
      typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? Reflect.get(body, name) : ''
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, longestAnswer) : ''
  }
