import * as v from 'valibot'

import { contentLocales, type ContentLocale } from '#i18n/languages.ts'

import { filled, flag, rows } from './models/fields.ts'
import { province, type Province } from './models/places.ts'
import { requestJson, type CmsAddress } from './request.ts'

export type SubscribersApiOptions = CmsAddress & { readonly deadlineMs: number }

const follow = v.object({
  id: filled,
  kind: v.picklist(['municipality', 'province', 'organisation']),
  target: filled,
  name: filled,
  rhythm: v.picklist(['immediate', 'weekly']),
})

/** One thing that a subscriber follows. */
export type Followed = v.InferOutput<typeof follow>

/** The CMS gives whole addresses; the site keeps only the path. */
const pathOnly = v.pipe(
  v.string(),
  v.url(),
  v.transform((address) => {
    const { pathname, search } = new URL(address)
    return pathname + search
  }),
)

const open = v.literal('open')

const linkSchema = v.union([
  v.object({
    purpose: v.literal('confirm'),
    state: open,
    newsletter: flag,
    follows: rows(follow),
    /** False when the list holds other things than the mail named: then the person has to read the list. */
    isAsMailed: flag,
    /** When the list was made. */
    until: filled,
  }),
  v.object({ purpose: v.literal('confirm'), state: v.literal('done'), preferencesUrl: pathOnly }),
  v.object({ purpose: v.literal('confirm'), state: v.picklist(['expired', 'used']) }),
  v.object({
    purpose: v.literal('preferences'),
    state: open,
    email: filled,
    mailLocale: v.picklist(contentLocales),
    newsletter: flag,
    provinces: rows(province),
    follows: rows(follow),
  }),
  v.object({
    purpose: v.literal('unsubscribe'),
    state: open,
    email: filled,
    newsletter: flag,
    /** True for a person who never got the newsletter: they stop following things. */
    isOnlyFollowing: flag,
    follows: rows(follow),
    preferencesUrl: pathOnly,
  }),
  v.object({ purpose: v.optional(v.literal('nothing'), 'nothing'), state: v.literal('unknown') }),
])

export type SubscriberLink = v.InferOutput<typeof linkSchema>
/** The purpose of a link; `unavailable` when the CMS does not answer now. */
export type SubscriberLinkState =
  SubscriberLink | { readonly purpose: 'nothing'; readonly state: 'unavailable' }

export type Confirmable = Extract<SubscriberLink, { purpose: 'confirm'; state: 'open' }>
export type Preferences = Extract<SubscriberLink, { purpose: 'preferences' }>
export type Leaving = Extract<SubscriberLink, { purpose: 'unsubscribe' }>

/** The page on which a person decided: its address without the query, and the language of the sentences on it. */
export type DecisionPage = { readonly formUrl: string; readonly locale: ContentLocale }

/** One thing that a person asks to follow. */
export type Wish = {
  readonly kind: 'municipality' | 'organisation' | 'province'
  readonly target: string
}

export type Choices = {
  readonly mailLocale: ContentLocale
  readonly newsletter: boolean
  readonly provinces: readonly Province[]
  readonly follows: readonly { readonly id: string; readonly rhythm: string }[]
  readonly leave: boolean
  readonly alsoFollow: readonly Wish[]
  /** The version of the sentence shown next to the newsletter. */
  readonly wording: string
  /** The version of the sentence shown next to the things to follow. */
  readonly followWording: string | null
}

/** The newsletter, some of the followed things, or everything in the weekly mail. */
export type ToLeave =
  | { readonly kind: 'newsletter' }
  | { readonly kind: 'weekly' }
  | { readonly kind: 'follows'; readonly ids: readonly string[] }

/** The names of the fields that the CMS refuses. */
export type Refusal = readonly string[]

export type Done = 'taken' | 'unknown' | 'refused' | 'unavailable'

/** Acts for the person who holds a link from a mail. A link is a secret: it appears in no log and no cache. */
export type SubscribersApi = {
  /** Only reads; it changes nothing. */
  readonly look: (token: string) => Promise<SubscriberLinkState>
  readonly confirm: (token: string, until: string, visit: Visit) => Promise<Done>
  readonly choose: (token: string, choices: Choices, visit: Visit) => Promise<Answered>
  readonly leave: (token: string, what: ToLeave, visit: Visit) => Promise<Done>
}

/** The result, and the fields that were refused. */
export type Answered = { readonly done: Done; readonly refused: Refusal }

export type Visit = { readonly page: DecisionPage; readonly visitor: string }

const doneSchema = v.object({ state: v.picklist(['taken', 'unknown']) })
const refusedSchema = v.object({ fields: v.array(v.string()) })

export const createSubscribersApi = (options: SubscribersApiOptions): SubscribersApi => {
  const ask = (name: string, body: object, visitor = '') =>
    requestJson(options, {
      path: `/api/subscribers/${name}`,
      body,
      visitor: visitor === '' ? null : visitor,
      deadlineMs: options.deadlineMs,
      maxBytes: 200_000,
    })
  const act = async (name: string, body: object, { page, visitor }: Visit): Promise<Answered> => {
    const answer = await ask(name, { ...page, ...body }, visitor)
    if (answer?.status === 422) {
      const read = v.safeParse(refusedSchema, answer.body)
      return { done: 'refused', refused: read.success ? read.output.fields : [] }
    }
    const read = v.safeParse(doneSchema, answer?.status === 200 ? answer.body : null)
    return { done: read.success ? read.output.state : 'unavailable', refused: [] }
  }

  return {
    look: async (token) => {
      if (token === '') return { purpose: 'nothing', state: 'unknown' }
      const answer = await ask('link', { token })
      const link = v.safeParse(linkSchema, answer?.status === 200 ? answer.body : null)
      return link.success ? link.output : { purpose: 'nothing', state: 'unavailable' }
    },
    confirm: async (token, until, visit) => (await act('confirm', { token, until }, visit)).done,
    choose: (token, { followWording, ...choices }, visit) =>
      act('preferences', { token, ...choices, ...(followWording !== null && { followWording }) }, visit),
    leave: async (token, what, visit) =>
      (await act('unsubscribe', { token, ...followsIn(what) }, visit)).done,
  }
}

const followsIn = (what: ToLeave): object => {
  switch (what.kind) {
    case 'newsletter':
      return {}
    case 'weekly':
      return { follows: 'weekly' }
    case 'follows':
      return { follows: what.ids }
  }
}
