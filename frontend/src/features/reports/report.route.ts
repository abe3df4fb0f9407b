import type { ReportsApi } from '#cms/reports.ts'
import { paths, withQuery } from '#i18n/paths.ts'
import {
  behindLink,
  refused,
  tokenIn,
  unavailable,
  type FormAnswer,
  type FormRequest,
  type FormRoute,
} from '#site/form-route.ts'

import { reportPage } from './report.page.tsx'
import {
  picturesAgain,
  problemsFound,
  readReport,
  typedIn,
  type ReportFailure,
  type ReportPageState,
  type ReportProblems,
} from './report.rules.ts'

/** More than a form with three pictures needs; a form between this limit and the CMS's limit gets a clear message. */
const mostBytes = 60_000_000

/** The form behind the link in the mail after a festival. Opening it changes nothing; it can be sent once. */
export const reportRoute = (reports: ReportsApi): FormRoute => ({
  path: paths.report,
  mostBytes,
  headers: behindLink,
  show: async (request) => {
    const token = tokenIn(request)
    const state = await reports.look(token, request.locale)
    if (state.kind === 'unavailable') return unavailable
    return shown(request, state.kind === 'open' ? fresh(token, state.festival) : { kind: state.kind })
  },
  receive: receiving(reports),
})

const receiving =
  (reports: ReportsApi): FormRoute['receive'] =>
  async (request) => {
    const token = tokenIn(request)
    // Checked before the body is read: only a person with a valid link may send pictures.
    const state = await reports.look(token, request.locale)
    if (state.kind === 'unavailable') return unavailable
    if (state.kind === 'received') return again(request)
    if (state.kind === 'unknown') return shown(request, { kind: 'unknown' })
    const form = await request.read()
    if (typeof form === 'string') return refused(form)

    const read = readReport(form)
    const open = { ...fresh(token, state.festival), values: typedIn(form) }
    const comeBack = (problems: ReportProblems, failure: ReportFailure | null = null) =>
      shown(request, { ...open, failure, problems: picturesAgain(problems, form) })
    if (Object.keys(read.problems).length > 0) return comeBack(read.problems)
    const quoteConsent = form.text('quoteConsent') !== ''
    const handed = await reports.hand(token, { ...read, quoteConsent })
    switch (handed.kind) {
      case 'received':
        return again(request)
      case 'unknown':
        return shown(request, { kind: 'unknown' })
      case 'refused':
        return comeBack(problemsFound(handed.fields, form))
      case 'too-many':
      case 'unavailable':
        return comeBack({}, handed.kind)
    }
  }

const shown = (request: FormRequest, state: ReportPageState): FormAnswer => ({
  kind: 'page',
  page: reportPage(state),
  status: statusOf(state),
  query: { token: tokenIn(request) },
})

/** The same page says thank you each time that the person comes back to it. */
const again = (request: FormRequest): FormAnswer => ({
  kind: 'see-other',
  to: withQuery(request.path, { token: tokenIn(request) }),
})

const statusOf = (state: ReportPageState): number => {
  if (state.kind === 'unknown') return 404
  if (state.kind === 'received') return 200
  if (state.failure !== null) return state.failure === 'too-many' ? 429 : 503
  return Object.keys(state.problems).length > 0 ? 422 : 200
}

const fresh = (token: string, festival: string) => ({
  kind: 'open' as const,
  festival,
  token,
  values: {},
  problems: {},
  failure: null,
})
