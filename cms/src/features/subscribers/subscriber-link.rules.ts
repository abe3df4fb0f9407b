import { createHmac } from 'node:crypto'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

/** The purposes of a link. `unsubscribe` never expires; a link for preferences can unsubscribe, too. */
export type LinkPurpose = 'confirm' | 'preferences' | 'unsubscribe'

/** The subscriber and purpose of a link: `<subscriber>.<purpose>.<signature>`. */
export type SubscriberLink = {
  readonly subscriber: string
  readonly purpose: LinkPurpose
}

const id = '[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const form = new RegExp(`^(${id})\\.(confirm|preferences|unsubscribe)\\.([\\w-]{43})$`)

const sign = ({ purpose, subscriber }: SubscriberLink, nonce: string, secret: string): string =>
  createHmac('sha256', secret).update(`subscriber:${subscriber}:${purpose}:${nonce}`).digest('base64url')

/** The token of a link. It changes with the subscriber's nonce; a new nonce makes every earlier link void. */
export const writeSubscriberToken = (link: SubscriberLink, nonce: string, secret: string): string =>
  `${link.subscriber}.${link.purpose}.${sign(link, nonce, secret)}`

/** The claims of a token, without proof; only `isSubscriberToken` checks the signature. */
export const readSubscriberToken = (token: string): SubscriberLink | null => {
  const [, subscriber, purpose] = form.exec(token) ?? []
  return subscriber === undefined || purpose === undefined
    ? null
    : { purpose: purpose as LinkPurpose, subscriber }
}

/** Whether a token is the one for this subscriber and purpose. */
export const isSubscriberToken = (
  token: string,
  link: SubscriberLink,
  { nonce, secret }: { readonly nonce: string; readonly secret: string },
): boolean => sameSecret(token, writeSubscriberToken(link, nonce, secret))
