import { randomBytes } from 'node:crypto'

import type { Submit, SubmitAnswer } from '#cms/submit.ts'
import {
  badRequest,
  refused,
  seeOther,
  type FormAnswer,
  type FormRequest,
  type FormRoute,
} from '#site/form-route.ts'
import type { FormOutcome, FormState, Sent, SiteForm } from '#site/form.ts'
import type { SitePage } from '#site/page.ts'

import { queryAmong } from './addresses.ts'
import { dayToken, formKey, readFormToken, shortestFillMs, writeFormToken } from './form-token.rules.ts'

export type PageFormOptions = {
  readonly secret: string
  readonly now: () => Date
  readonly submit: Submit
}

/** The route of a page with a form. The page is rendered for each visitor, because each copy has its own token. */
export const pageFormRoute = (options: PageFormOptions, page: SitePage, form: SiteForm): FormRoute => {
  const target = { page, form }
  return {
    path: page.path,
    mostBytes: 1_000_000,
    headers: {},
    show: (request) => Promise.resolve(shown(target, request, 200, emptyForm(options, form))),
    receive: async (request) => {
      if (!request.isFromHere) return badRequest
      const sent = await request.read()
      if (sent === 'damaged' || sent === 'too-large') return refused(sent)
      const answerTo = sent === 'none' ? () => '' : sent.text
      // Only programs fill in this hidden field; they get the same answer as people.
      if (answerTo('nickname') !== '') return thanks(form, request)
      return receive(options, target, request, answerTo)
    },
  }
}

type PageWithForm = { readonly page: SitePage; readonly form: SiteForm }

const thanks = (form: SiteForm, { locale }: FormRequest): FormAnswer => seeOther(form.done[locale])

const shown = (
  { page }: PageWithForm,
  { query }: FormRequest,
  status: number,
  form: FormState,
): FormAnswer => ({
  kind: 'page',
  page,
  status,
  query: queryAmong(query, page.query),
  form,
  // No other visitor may get this copy. With the back button, the browser still has what was typed.
  headers: { 'Cache-Control': 'private, no-cache' },
})

const receive = async (
  options: PageFormOptions,
  target: PageWithForm,
  request: FormRequest,
  answerTo: (name: string) => string,
): Promise<FormAnswer> => {
  const { form } = target
  const values = Object.fromEntries(form.fields.map((name) => [name, answerTo(name)]))
  const given = answerTo('form-token')
  const outcome = await judge(options, form, { values, token: given, request })
  if (outcome.kind === 'done') return thanks(form, request)
  const isWorn = outcome.kind === 'expired' || outcome.kind === 'too-fast' || given === ''
  const token = isWorn ? freshToken(options, form) : given
  const errors = outcome.kind === 'invalid' ? outcome.errors : []
  return shown(target, request, statusOf[outcome.kind], { token, values, errors, problem: outcome.kind })
}

type FormAnswers = {
  readonly values: Readonly<Record<string, string>>
  readonly token: string
  readonly request: FormRequest
}

type FormJudgement = FormOutcome | { readonly kind: 'expired' | 'too-fast' }

const judge = async (
  { secret, submit, now: clock }: PageFormOptions,
  form: SiteForm,
  { values, token, request }: FormAnswers,
): Promise<FormJudgement> => {
  const { locale, siteUrl, visitor } = request
  const now = clock().getTime()
  const signed = { form: form.name, secret }
  const isEverywhere = form.onEveryPage === true
  const isShort = token === '' && isEverywhere
  const reading = isShort ? 'fine' : readFormToken(token, now, signed)
  // The browser may fill in an address quickly, and the short form works without a token anyway.
  const isFine = reading === 'fine' || (reading === 'too-fast' && isEverywhere)
  if (!isFine) return { kind: reading }
  return form.submit(values, {
    locale,
    siteUrl,
    // Without a token, the same answers on the same day count as the same form.
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

const emptyForm = (options: PageFormOptions, form: SiteForm): FormState => ({
  token: writeFormToken(options.now().getTime(), nonce(), signedBy(options, form)),
  values: {},
  errors: [],
  problem: null,
})

/** A token for a form that comes back with all its answers: it can be sent at once. */
const freshToken = (options: PageFormOptions, form: SiteForm): string =>
  writeFormToken(options.now().getTime() - shortestFillMs, nonce(), signedBy(options, form))

const signedBy = ({ secret }: PageFormOptions, form: SiteForm) => ({ form: form.name, secret })

const nonce = (): string => randomBytes(12).toString('base64url')
