import type { Done, SubscribersApi, Visit } from '#cms/subscribers.ts'
import { contentLocaleOf } from '#i18n/locales.ts'
import { paths, withQuery, type PathPerLocale } from '#i18n/paths.ts'
import {
  behindLink,
  refused,
  seeOther,
  tokenIn,
  unavailable,
  type FormAnswer,
  type FormRequest,
  type FormRoute,
  type SentForm,
} from '#site/form-route.ts'
import type { SitePage } from '#site/page.ts'

import { chosenIn } from './chosen.rules.ts'
import { confirmPage } from './confirm.page.tsx'
import { confirmState, isKnown, toLeaveIn, toLeaveQuery, unsubscribeState } from './link-pages.rules.ts'
import { preferencesPage } from './preferences.page.tsx'
import { outcomeOf, preferencesState, preferencesStatus, type CameBack } from './preferences.rules.ts'
import { unsubscribePage } from './unsubscribe.page.tsx'

/** The pages behind links in mails. Opening a page changes nothing, with any method; only its button does. */
export const subscriberRoutes = (subscribers: SubscribersApi): readonly FormRoute[] => [
  confirming(subscribers),
  choosing(subscribers),
  leaving(subscribers),
]

type Handlers = {
  readonly show: (request: FormRequest) => Promise<FormAnswer>
  readonly receive: (request: FormRequest, form: SentForm['text']) => Promise<FormAnswer>
}

const linkRoute = (path: PathPerLocale, { show, receive }: Handlers): FormRoute => ({
  path,
  mostBytes: 32_000,
  headers: behindLink,
  show,
  receive: async (request) => {
    const sent = await request.read()
    return typeof sent === 'string' ? refused(sent) : receive(request, sent.text)
  },
})

const confirming = (subscribers: SubscribersApi): FormRoute => {
  const show = async (request: FormRequest, failed = false): Promise<FormAnswer> => {
    const link = await subscribers.look(tokenIn(request))
    if (!isKnown(link)) return unavailable
    const state = confirmState(link, tokenIn(request))
    const page = confirmPage(state.kind === 'open' ? { ...state, failed } : state)
    const status = state.kind === 'closed' ? (state.why === 'unknown' ? 404 : 410) : failed ? 503 : 200
    return shown(request, page, status)
  }
  return linkRoute(paths.newsletterConfirm, {
    show: (request) => show(request),
    receive: async (request, form) => {
      const done = await subscribers.confirm(tokenIn(request), form('until'), visitOf(request))
      if (done === 'taken') return again(request, {})
      return show(request, done === 'unavailable')
    },
  })
}

const choosing = (subscribers: SubscribersApi): FormRoute => {
  const show = async (request: FormRequest, came: CameBack | null): Promise<FormAnswer> => {
    const token = tokenIn(request)
    const link = await subscribers.look(token)
    if (!isKnown(link)) return unavailable
    const state = preferencesState(link, { token, done: request.query.get('done') ?? '', came })
    return shown(request, preferencesPage(state), preferencesStatus(state))
  }
  return linkRoute(paths.newsletterPreferences, {
    show: (request) => show(request, null),
    receive: async (request, form) => {
      const { locale } = request
      const token = tokenIn(request)
      const link = await subscribers.look(token)
      if (link.purpose !== 'preferences') return show(request, null)
      const { choices, errors } = chosenIn(link, form, locale)
      if (errors.length > 0) return show(request, { form, outcome: { note: null, errors } })
      const answered = await subscribers.choose(token, choices, visitOf(request))
      if (answered.done === 'taken') return again(request, { done: choices.leave ? 'left' : 'saved' })
      return show(request, { form, outcome: outcomeOf(answered, locale) })
    },
  })
}

const leaving = (subscribers: SubscribersApi): FormRoute => {
  const show = async (request: FormRequest, failed = false): Promise<FormAnswer> => {
    const token = tokenIn(request)
    const link = await subscribers.look(token)
    if (!isKnown(link)) return unavailable
    const state = unsubscribeState(link, token, toLeaveOf(request))
    const page = unsubscribePage(state.kind === 'open' ? { ...state, failed } : state)
    return shown(request, page, state.kind === 'closed' ? 404 : failed ? 503 : 200)
  }
  return linkRoute(paths.newsletterUnsubscribe, {
    show: (request) => show(request),
    receive: async (request, form) => {
      const what = toLeaveOf(request)
      const done = await subscribers.leave(tokenIn(request), what, visitOf(request))
      if (form('List-Unsubscribe') === 'One-Click') return mailProgramHears[done]
      if (done === 'taken') return again(request, toLeaveQuery(what))
      return show(request, done === 'unavailable')
    },
  })
}

const told = (status: number, text: string): FormAnswer => ({ kind: 'text', status, text })

/** The answers to a mail program that unsubscribes its reader (RFC 8058): no page, no redirect; repeats succeed. */
const mailProgramHears: Readonly<Record<Done, FormAnswer>> = {
  taken: told(200, 'Unsubscribed.'),
  unknown: told(404, 'This link does not work.'),
  refused: told(404, 'This link does not work.'),
  unavailable: told(503, 'Try again later.'),
}

const shown = (request: FormRequest, page: SitePage, status: number): FormAnswer => {
  const token = tokenIn(request)
  const query = { ...(token !== '' && { token }), ...toLeaveQuery(toLeaveOf(request)) }
  return { kind: 'page', page, status, query }
}

/** Redirects to the same page, which then shows the result. */
const again = (request: FormRequest, query: Readonly<Record<string, string>>): FormAnswer =>
  seeOther(withQuery(request.path, { token: tokenIn(request), ...query }))

const visitOf = ({ locale, path, siteUrl, visitor }: FormRequest): Visit => ({
  page: { formUrl: siteUrl + path, locale: contentLocaleOf(locale) },
  visitor,
})

const toLeaveOf = ({ query }: FormRequest) => toLeaveIn(query.get('follow') ?? '')
