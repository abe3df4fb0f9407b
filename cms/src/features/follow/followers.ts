import type { PayloadRequest, Where } from 'payload'

import { dutchIn } from '#features/mails/dutch-words.rules.ts'
import type { MailLanguage } from '#features/mails/template.rules.ts'
import { subscriberUrl } from '#features/subscribers/subscriber-urls.kit.ts'
import { provinceIn } from '#platform/fields/provinces.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { footerWords, listed } from './follow-words.rules.ts'
import { narrowestFirst, type Follow } from './follow.rules.ts'

/** The number of follows in memory at once, however many there are. */
export const pageSize = 200

export const system = (req: PayloadRequest) =>
  asSystem(req, 'the program tells followers what they asked for')

/** The next follows in the order of their subscribers, after the last one read. */
export const nextFollows = async (
  req: PayloadRequest,
  where: Where,
  after: string,
): Promise<readonly Follow[]> => {
  const { docs } = await system(req).find({
    collection: 'follows',
    depth: 0,
    limit: pageSize,
    pagination: false,
    sort: 'subscriber',
    where: { and: [where, { state: { equals: 'confirmed' } }, { subscriber: { greater_than: after } }] },
  })
  return docs.map(({ confirmedAt, id, kind, name, rhythm, subscriber, target }) => ({
    confirmedAt: confirmedAt ?? '',
    id,
    kind,
    name,
    rhythm,
    subscriber,
    target,
  }))
}

/** A person to whom a mail may go. */
export type Reader = {
  readonly email: string
  readonly id: string
  readonly language: MailLanguage
  readonly nonce: string
}

/** Those of these subscribers to whom mail may be sent, by their ids. */
export const reachable = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reader>> => {
  const { docs } = await system(req).find({
    collection: 'subscribers',
    depth: 0,
    limit: ids.length,
    pagination: false,
    where: { id: { in: [...ids] } },
  })
  const readers = docs
    .filter(({ bouncedAt }) => !bouncedAt)
    .map(({ email, id, locale, nonce }) => ({ email, id, language: locale, nonce }))
  return new Map(readers.map((reader) => [reader.id, reader]))
}

/**
 * The parts of a follower's mail besides its news: why they get it, and every way to stop it. One click stops all
 * follows that the mail is about; links below it stop each follow alone.
 */
export const waysOut = (reader: Reader, all: readonly Follow[], mail: 'at-once' | 'weekly') => {
  const follows = narrowestFirst(all)
  const { language } = reader
  const says = footerWords[language]
  const named = ({ kind, name, target }: Follow): string =>
    kind === 'province' ? provinceIn(target, language) : dutchIn(name, language)
  const owner = { id: reader.id, locale: reader.language, nonce: reader.nonce }
  const leave = subscriberUrl('unsubscribe', owner)
  const names = listed(follows.map(named), language)
  const everything =
    mail === 'weekly'
      ? { label: says.stopWeekly, url: `${leave}&follow=weekly` }
      : { label: says.stopAll(names), url: `${leave}&follow=${follows.map(({ id }) => id).join('.')}` }
  return {
    reason: {
      links: [
        ...(mail === 'weekly' || follows.length > 1 ? [everything] : []),
        ...follows.map((one) => ({ label: says.stop(named(one)), url: `${leave}&follow=${one.id}` })),
        { label: says.change, url: subscriberUrl('preferences', owner) },
      ],
      why: says.why(names),
    },
    to: { email: reader.email, language, name: '' },
    unsubscribeUrl: everything.url,
  }
}
