import * as v from 'valibot'

import type { Locale } from '#i18n/locales.ts'
import { withQuery } from '#i18n/paths.ts'

import { text } from './models/localized.ts'
import { requestJson, type CmsAddress } from './request.ts'

export type ReportsApiOptions = CmsAddress & {
  /** Time limit for a report with its pictures, which the CMS decodes and encodes again. */
  readonly deadlineMs: number
}

export type ReportState =
  | { readonly kind: 'open'; readonly festival: string }
  | { readonly kind: 'received' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'unknown' }

/** The answers of an organiser; pictures and their texts are in the same order. */
export type ReportToSend = {
  readonly visitors: number
  readonly quote: string
  readonly quoteBy: string
  readonly quoteConsent: boolean
  readonly pictures: readonly { readonly alt: string; readonly file: File }[]
}

export type Handed =
  | { readonly kind: 'received' | 'too-many' | 'unavailable' | 'unknown' }
  | { readonly kind: 'refused'; readonly fields: Readonly<Record<string, string>> }

export type ReportsApi = {
  /** Gives the state of a link, without changing anything. */
  readonly look: (token: string, locale: Locale) => Promise<ReportState>
  readonly hand: (token: string, report: ReportToSend) => Promise<Handed>
}

const openSchema = (locale: Locale) =>
  v.object({ state: v.literal('open'), festival: v.object({ title: text(locale) }) })
const stateSchema = v.object({ state: v.picklist(['received', 'unknown']) })
const refusedSchema = v.object({ fields: v.record(v.string(), v.string()) })

/** Sends reports of organisers to the CMS. A link is a secret: it appears in no log and no cache. */
export const createReportsApi = (options: ReportsApiOptions): ReportsApi => {
  const limits = { deadlineMs: options.deadlineMs, maxBytes: 100_000 }
  const path = '/api/report-form'
  return {
    look: async (token, locale) => {
      const answer = await requestJson(options, { ...limits, path: withQuery(path, { token }) })
      const open = v.safeParse(openSchema(locale), answer?.body)
      if (open.success) return { kind: 'open', festival: open.output.festival.title.value }
      const other = v.safeParse(stateSchema, answer?.body)
      return { kind: other.success ? other.output.state : 'unavailable' }
    },
    hand: async (token, report) => {
      const answer = await requestJson(options, { ...limits, path, body: formOf(token, report) })
      const state = v.safeParse(stateSchema, answer?.status === 200 ? answer.body : null)
      if (state.success) return { kind: state.output.state }
      if (answer?.status === 429) return { kind: 'too-many' }
      const refused = v.safeParse(refusedSchema, answer?.body)
      return answer?.status === 422 && refused.success
        ? { kind: 'refused', fields: refused.output.fields }
        : { kind: 'unavailable' }
    },
  }
}

const formOf = (token: string, report: ReportToSend): FormData => {
  const { pictures, quote, quoteBy, quoteConsent, visitors } = report
  const form = new FormData()
  const texts = pictures.map(({ alt }) => ({ alt, consent: true }))
  form.set('_payload', JSON.stringify({ token, visitors, quote, quoteBy, quoteConsent, pictures: texts }))
  pictures.forEach(({ file }, index) => form.set(`picture${index + 1}`, file, `picture${index + 1}`))
  return form
}
