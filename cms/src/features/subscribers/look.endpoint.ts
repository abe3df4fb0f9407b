import type { Endpoint, PayloadRequest } from 'payload'

import type { Follow, Subscriber } from '#payload-types.ts'
import { contract } from '#platform/contract/contract.ts'
import { shownEmail } from '#platform/fields/shown-email.ts'
import { bodyOf } from '#platform/request-body.ts'

import { confirmationOf } from './confirmation.rules.ts'
import { behindLink } from './link.ts'
import { lookedLink } from './looked-link.rules.ts'
import { lookSchema, masked, readToken } from './sign-up.rules.ts'
import { answer, onlyForSite, unknownLink } from './site-only.ts'
import type { LinkPurpose } from './subscriber-link.rules.ts'
import { followsOf } from './subscriber-rows.ts'
import { subscriberUrl } from './subscriber-urls.kit.ts'

/**
 * `POST /api/subscribers/link`: the state behind a link. It changes nothing; it is not a GET so that the link, which is
 * a secret, never appears in the log of a server.
 */
export const lookEndpoint: Endpoint = {
  custom: contract({
    about: 'What a link from a mail leads to. Looking changes nothing.',
    answers: { 200: lookedLink },
    body: lookSchema,
    who: 'site',
  }),
  handler: async (req) => {
    onlyForSite(req)
    const linked = await behindLink(req, readToken(await bodyOf(req)), [
      'confirm',
      'preferences',
      'unsubscribe',
    ])
    if (linked === null) return unknownLink()
    return answer({ purpose: linked.purpose, ...(await seen(req, linked.row, linked.purpose)) })
  },
  method: 'post',
  path: '/link',
}

const seen = async (req: PayloadRequest, row: Subscriber, purpose: LinkPurpose): Promise<object> => {
  const follows = await followsOf(req, row.id)
  switch (purpose) {
    case 'confirm':
      return seenToConfirm(row, follows, new Date())
    case 'preferences':
      return {
        email: masked(shownEmail(row.email)),
        follows: confirmed(follows),
        mailLocale: row.locale,
        newsletter: row.newsletter === 'confirmed',
        provinces: row.provinces ?? [],
        state: 'open',
      }
    case 'unsubscribe':
      return {
        email: masked(shownEmail(row.email)),
        follows: confirmed(follows),
        isOnlyFollowing: row.newsletter === 'none' && confirmed(follows).length > 0,
        newsletter: row.newsletter === 'confirmed' || row.newsletter === 'unconfirmed',
        preferencesUrl: subscriberUrl('preferences', row),
        state: 'open',
      }
  }
}

const seenToConfirm = (row: Subscriber, follows: readonly Follow[], now: Date): object => {
  const state = confirmationOf(row, follows, now)
  switch (state.kind) {
    case 'open':
      return {
        follows: state.pending.flatMap(({ follow }) => (follow === null ? [] : [shown(follow)])),
        isAsMailed: state.isAsMailed,
        newsletter: state.pending.some(({ follow }) => follow === null),
        state: 'open',
        until: now.toISOString(),
      }
    case 'done':
      return { preferencesUrl: subscriberUrl('preferences', row), state: 'done' }
    case 'expired':
    case 'used':
      return { state: state.kind }
  }
}

const confirmed = (follows: readonly Follow[]) =>
  follows.filter(({ state }) => state === 'confirmed').map(shown)

const shown = ({ id, kind, name, rhythm, target }: Follow) => ({ id, kind, name, rhythm, target })
