import * as v from 'valibot'
import { locales, type Locale } from '#i18n/locales.ts'
import { filled, flag, rows } from './models/fields.ts'
import { province, type Province } from './models/places.ts'
import { readCapped } from './read-capped.ts'

export type SubscriberDeskOptions = {
  readonly cmsUrl: string
  readonly siteKey: string
  readonly deadlineMs: number
}

const follow = v.object({
  id: filled,
  kind: v.picklist(['municipality', 'province', 'organisation']),
  target: filled,
  name: filled,
  rhythm: v.picklist(['immediate', 'weekly']),
})

/** What somebody follows. */
export type Followed = v.InferOutput<typeof follow>

/** The CMS writes whole addresses; the site keeps the part behind its own origin. */
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
    /** False when more was asked for than the mail said: then the list has to be read. */
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
    mailLocale: v.picklist(locales),
    newsletter: flag,
    provinces: rows(province),
    follows: rows(follow),
  }),
  v.object({
    purpose: v.literal('unsubscribe'),
    state: open,
    email: filled,
    newsletter: flag,
    /** Who never had the newsletter leaves what they follow. */
    isOnlyFollowing: flag,
    follows: rows(follow),
    preferencesUrl: pathOnly,
  }),
  v.object({ purpose: v.optional(v.literal('nothing'), 'nothing'), state: v.literal('unknown') }),
])

export type Link = v.InferOutput<typeof linkSchema>
/** What a link leads to; `unavailable` when nobody can tell now. */
export type LinkState = Link | { readonly purpose: 'nothing'; readonly state: 'unavailable' }

export type Confirmable = Extract<Link, { purpose: 'confirm'; state: 'open' }>
export type Preferences = Extract<Link, { purpose: 'preferences' }>
export type Leaving = Extract<Link, { purpose: 'unsubscribe' }>

/** Where somebody decided something: the page without its query, and its language. */
export type Place = { readonly formUrl: string; readonly locale: Locale }

export type Choices = {
  readonly mailLocale: Locale
  readonly newsletter: boolean
  readonly provinces: readonly Province[]
  readonly follows: readonly { readonly id: string; readonly rhythm: string }[]
  readonly leave: boolean
  /** The version of the sentence that stood beside the newsletter. */
  readonly wording: string
}

export type Done = 'taken' | 'unknown' | 'refused' | 'unavailable'

/** Acts for whoever holds a link from a mail of theirs. A link is a secret: it stands in no log and in no cache. */
export type SubscriberDesk = {
  /** Looking changes nothing. */
  readonly look: (token: string) => Promise<LinkState>
  readonly confirm: (token: string, until: string, visit: Visit) => Promise<Done>
  readonly choose: (token: string, choices: Choices, visit: Visit) => Promise<Done>
  readonly leave: (token: string, follow: string | null, visit: Visit) => Promise<Done>
}

export type Visit = { readonly place: Place; readonly visitor: string }

const doneSchema = v.object({ state: v.picklist(['taken', 'unknown']) })

export const createSubscriberDesk = ({
  cmsUrl,
  siteKey,
  deadlineMs,
}: SubscriberDeskOptions): SubscriberDesk => {
  const ask = async (path: string, body: object, visitor = ''): Promise<Answer | null> => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const response = await fetch(new URL(`/api/subscribers/${path}`, cmsUrl), {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'x-site-key': siteKey,
          ...(visitor !== '' && { 'x-visitor-address': visitor }),
        },
        redirect: 'error',
        signal,
      })
      const bytes = await readCapped(response, 200_000, signal)
      return { status: response.status, body: JSON.parse(bytes?.toString('utf8') ?? 'null') }
    } catch {
      // Not reached, too slow or broken off: whoever asked is told to press once more.
      return null
    }
  }
  const act = async (path: string, body: object, { place, visitor }: Visit): Promise<Done> => {
    const answer = await ask(path, { ...place, ...body }, visitor)
    if (answer?.status === 422) return 'refused'
    const done = v.safeParse(doneSchema, answer?.status === 200 ? answer.body : null)
    return done.success ? done.output.state : 'unavailable'
  }

  return {
    look: async (token) => {
      if (token === '') return { purpose: 'nothing', state: 'unknown' }
      const answer = await ask('link', { token })
      const link = v.safeParse(linkSchema, answer?.status === 200 ? answer.body : null)
      return link.success ? link.output : { purpose: 'nothing', state: 'unavailable' }
    },
    confirm: (token, until, visit) => act('confirm', { token, until }, visit),
    choose: (token, choices, visit) => act('preferences', { token, ...choices }, visit),
    leave: (token, follow, visit) => act('unsubscribe', { token, ...(follow !== null && { follow }) }, visit),
  }
}

type Answer = { readonly status: number; readonly body: unknown }
