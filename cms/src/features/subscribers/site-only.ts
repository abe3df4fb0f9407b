import type { PayloadRequest } from 'payload'
import * as v from 'valibot'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { isFromSite, visitorOf } from '#platform/site-key.ts'

import { ipPrefixOf } from './ip-prefix.rules.ts'

const onlyTheSite = words(
  'Meld je aan of af met de pagina’s op de website.',
  'Sign up or leave with the pages on the website.',
)

/** What became of a form that was sent by a link; `unknown` is one answer for every link that opens nothing. */
export const outcome = v.object({ state: v.picklist(['taken', 'unknown']) })

const noStore = { 'cache-control': 'no-store' }

/** Refuses requests from other clients than the site, which shows the sentences and limits the number of forms. */
export const onlyForSite = (req: PayloadRequest): void => {
  if (!isFromSite(req.headers)) throw refusal(req, onlyTheSite)
}

/** The network of the visitor on whose behalf the site asks. */
export const networkOf = (req: PayloadRequest): string | null => ipPrefixOf(visitorOf(req.headers))

export const answer = (body: object, status = 200): Response =>
  Response.json(body, { headers: noStore, status })

/** The invalid fields; the form shows the message beside them. */
export const wrong = (fields: readonly string[]): Response =>
  answer({ errors: [{ message: 'Niet alles klopt. / Not everything is right.' }], fields }, 422)

/** The same answer for every link that opens nothing. */
export const unknownLink = (): Response => answer({ state: 'unknown' })
