import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Done, SubscribersApi, Visit } from '#cms/subscribers.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { paths, type PathPerLocale } from '#i18n/paths.ts'
import { withQuery } from '#server/addresses.ts'
import type { SendError } from '#server/error-pages.ts'
import type { RenderSite } from '#server/render-page.ts'
import { readSmallForm } from '#server/small-form.ts'
import { visitorOf } from '#server/visitor.ts'
import { sendVisitorsPage } from '#server/visitors-page.ts'
import type { SitePage } from '#site/page.ts'
import { chosenIn } from './chosen.rules.ts'
import { confirmPage } from './confirm.page.tsx'
import { confirmState, isKnown, toLeaveIn, toLeaveQuery, unsubscribeState } from './link-pages.rules.ts'
import { preferencesPage } from './preferences.page.tsx'
import { outcomeOf, preferencesState, preferencesStatus, type CameBack } from './preferences.rules.ts'
import { unsubscribePage } from './unsubscribe.page.tsx'

export type SubscriberRouteOptions = {
  readonly site: RenderSite
  readonly subscribers: SubscribersApi
  readonly sendError: SendError
  readonly headers: Readonly<Record<string, string>>
}

/** The pages behind the links in mails. Opening one, in whatever way, changes nothing; its button does. */
export const subscriberRoute = (options: SubscriberRouteOptions): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  const add = (path: PathPerLocale, pages: (place: PlaceOptions) => Handlers): void => {
    for (const locale of locales) {
      const { show, receive } = pages({ ...options, locale, path: path[locale] })
      router
        .route(path[locale])
        .all(asSecret(options.headers))
        .get(show)
        .post(receive)
        .all((_req, res) => void res.set('Allow', 'GET, HEAD, POST').status(405).end())
    }
  }
  add(paths.newsletterConfirm, confirming)
  add(paths.newsletterPreferences, choosing)
  add(paths.newsletterUnsubscribe, leaving)
  return router
}

/** Nobody keeps what stands here: a link that is a secret is opened by people. */
const asSecret =
  (headers: SubscriberRouteOptions['headers']): RequestHandler =>
  (_req, res, next) => {
    res.set(headers)
    next()
  }

type PlaceOptions = SubscriberRouteOptions & { readonly locale: Locale; readonly path: string }
type Handlers = { readonly show: RequestHandler; readonly receive: RequestHandler }

const confirming = (options: PlaceOptions): Handlers => {
  const { subscribers, path, sendError } = options
  const show = async (req: Request, res: Response, failed = false): Promise<void> => {
    const link = await subscribers.look(tokenIn(req))
    if (!isKnown(link)) return sendError(res, 'unavailable', req.path)
    const state = confirmState(link, tokenIn(req))
    const page = confirmPage(state.kind === 'open' ? { ...state, failed } : state)
    const status = state.kind === 'closed' ? (state.why === 'unknown' ? 404 : 410) : failed ? 503 : 200
    await answer(options, { req, res, page, status })
  }
  return {
    show: (req, res) => show(req, res),
    receive: async (req, res) => {
      const form = await readSmallForm(req)
      if (form === null) return sendError(res, 'bad-request', req.path)
      const done = await subscribers.confirm(tokenIn(req), form('until'), visitOf(options, req))
      if (done === 'taken') return seeOther(res, withQuery(path, { token: tokenIn(req) }))
      return show(req, res, done === 'unavailable')
    },
  }
}

const choosing = (options: PlaceOptions): Handlers => {
  const { subscribers, locale, path, sendError } = options
  const show = async (req: Request, res: Response, came: CameBack | null): Promise<void> => {
    const token = tokenIn(req)
    const link = await subscribers.look(token)
    if (!isKnown(link)) return sendError(res, 'unavailable', req.path)
    const state = preferencesState(link, { token, done: queryOf(req).get('done') ?? '', came })
    await answer(options, { req, res, page: preferencesPage(state), status: preferencesStatus(state) })
  }
  return {
    show: (req, res) => show(req, res, null),
    receive: async (req, res) => {
      const form = await readSmallForm(req)
      if (form === null) return sendError(res, 'bad-request', req.path)
      const token = tokenIn(req)
      const link = await subscribers.look(token)
      if (link.purpose !== 'preferences') return show(req, res, null)
      const { choices, errors } = chosenIn(link, form, locale)
      if (errors.length > 0) return show(req, res, { form, outcome: { note: null, errors } })
      const answered = await subscribers.choose(token, choices, visitOf(options, req))
      if (answered.done === 'taken')
        return seeOther(res, withQuery(path, { token, done: choices.leave ? 'left' : 'saved' }))
      return show(req, res, { form, outcome: outcomeOf(answered, locale) })
    },
  }
}

const leaving = (options: PlaceOptions): Handlers => {
  const { subscribers, path, sendError } = options
  const show = async (req: Request, res: Response, failed = false): Promise<void> => {
    const link = await subscribers.look(tokenIn(req))
    if (!isKnown(link)) return sendError(res, 'unavailable', req.path)
    const state = unsubscribeState(link, tokenIn(req), toLeaveOf(req))
    const page = unsubscribePage(state.kind === 'open' ? { ...state, failed } : state)
    await answer(options, { req, res, page, status: state.kind === 'closed' ? 404 : failed ? 503 : 200 })
  }
  return {
    show: (req, res) => show(req, res),
    receive: async (req, res) => {
      const form = await readSmallForm(req)
      if (form === null) return sendError(res, 'bad-request', req.path)
      const what = toLeaveOf(req)
      const done = await subscribers.leave(tokenIn(req), what, visitOf(options, req))
      if (form('List-Unsubscribe') === 'One-Click') return tellMailProgram(res, done)
      if (done === 'taken')
        return seeOther(res, withQuery(path, { token: tokenIn(req), ...toLeaveQuery(what) }))
      return show(req, res, done === 'unavailable')
    },
  }
}

/** A mail program pressed for its reader (RFC 8058): no page, no redirect, and a repeat is as good as the first time. */
const tellMailProgram = (res: Response, done: Done): void => {
  const [status, text] = mailProgramHears[done]
  if (status === 503) res.set('Retry-After', '300')
  res.status(status).set('Content-Type', 'text/plain; charset=utf-8').end(`${text}\n`)
}

const mailProgramHears = {
  taken: [200, 'Unsubscribed.'],
  unknown: [404, 'This link does not work.'],
  refused: [404, 'This link does not work.'],
  unavailable: [503, 'Try again later.'],
} as const

type Reply = {
  readonly req: Request
  readonly res: Response
  readonly page: SitePage
  readonly status: number
}

const answer = (options: PlaceOptions, { req, res, page, status }: Reply): Promise<void> => {
  const { headers, locale } = options
  const token = tokenIn(req)
  const query = { ...(token !== '' && { token }), ...toLeaveQuery(toLeaveOf(req)) }
  return sendVisitorsPage(options, { req, res }, { page, locale, query, status, headers })
}

/** With a place of its own: a browser takes the place of the form along through a redirect. */
const seeOther = (res: Response, to: string): void => res.redirect(303, `${to}#content`)

const visitOf = ({ locale, path, site }: PlaceOptions, req: Request): Visit => ({
  place: { formUrl: site.siteUrl + path, locale },
  visitor: visitorOf(req),
})

const queryOf = (req: Request): URLSearchParams => new URLSearchParams(req.url.split('?')[1] ?? '')

const tokenIn = (req: Request): string => {
  const token = queryOf(req).get('token') ?? ''
  return /^[\w.-]{1,200}$/.test(token) ? token : ''
}

const toLeaveOf = (req: Request) => toLeaveIn(queryOf(req).get('follow') ?? '')
