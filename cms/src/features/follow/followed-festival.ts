import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { env } from '#env.ts'
import { dutchIn } from '#features/mails/dutch-words.rules.ts'
import type { MailLanguage } from '#features/mails/template.rules.ts'
import { letterWords } from '#features/newsletter/letter/letter-words.rules.ts'

import { whenWords } from './follow-words.rules.ts'
import type { Followable } from './follow.rules.ts'
import { system } from './followers.ts'

/** A festival as the site shows it, never its draft. */
export type LiveFestival = Followable & {
  readonly endsAt: string | null
  readonly id: string
  readonly isCalledOff: boolean
}

/** The texts about a festival in a mail, in one language. */
export type FestivalWords = {
  readonly municipality: string
  readonly organisation: string
  readonly reason: string
  readonly summary: string
  readonly title: string
  /** The texts that have no translation. */
  readonly untranslated: readonly (typeof translated)[number][]
  readonly url: string
  readonly when: string
  readonly where: string
}

/** The festival behind a change, or null when visitors don't see it. */
export const liveFestival = async (req: PayloadRequest, id: string): Promise<LiveFestival | null> => {
  const festival = await published(req, id, 'nl')
  if (festival === null) return null
  const { endsAt, eventStatus, organisation, venue } = festival
  return {
    endsAt: endsAt ?? null,
    id,
    isCalledOff: eventStatus === 'cancelled' || eventStatus === 'postponed',
    municipality: venue.municipality,
    organisation: idOf(organisation) ?? '',
    province: venue.province,
  }
}

/** The texts of a festival, loaded once in each language: `wordsOf('nl')`. */
export const festivalWords = (
  req: PayloadRequest,
  id: string,
): ((language: MailLanguage) => Promise<FestivalWords>) => {
  const known = new Map<MailLanguage, FestivalWords>()
  return async (language) => {
    const found = known.get(language) ?? (await wordsIn(req, id, language))
    known.set(language, found)
    return found
  }
}

const wordsIn = async (req: PayloadRequest, id: string, language: MailLanguage): Promise<FestivalWords> => {
  const festival = await published(req, id, language)
  // The festival left the site while its followers are told: the mail would be empty, so it is not sent.
  if (festival === null) throw new Error(`The festival ${id} is no longer on the site`)
  const { demo, endsAt, organisation, slug, startsAt, timeZone, venue } = festival
  const own = language === 'nl' ? festival : await published(req, id, language, false)
  const dutch = (text: string): string => dutchIn(text, language)
  /** In the language of the mail, else in Dutch and marked as that. */
  const said = (name: 'eventStatusReason' | 'summary' | 'title'): string =>
    own?.[name] || dutch(festival[name] ?? '')
  const place = [venue.name, venue.street, venue.town || venue.municipality].filter(Boolean).join(', ')
  return {
    municipality: dutch(venue.municipality),
    organisation: dutch(await nameOf(req, idOf(organisation) ?? '')),
    reason: said('eventStatusReason'),
    summary: said('summary'),
    // Readers must not travel to an invented festival.
    title: demo ? `${said('title')} (${letterWords[language].example})` : said('title'),
    untranslated: translated.filter((name) => festival[name] && !own?.[name]),
    url: `${env().SITE_URL}${language === 'nl' ? '' : `/${language}`}/festivals/${slug ?? ''}`,
    when: whenWords({ endsAt: endsAt ?? null, startsAt: startsAt ?? null, timeZone }, language),
    where: dutch(place),
  }
}

const translated = ['eventStatusReason', 'summary', 'title'] as const

const published = async (
  req: PayloadRequest,
  id: string,
  locale: MailLanguage,
  fallbackLocale: 'nl' | false = 'nl',
) => {
  const { docs } = await system(req).find({
    collection: 'festivals',
    depth: 0,
    fallbackLocale,
    limit: 1,
    locale,
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return docs[0] ?? null
}

const nameOf = async (req: PayloadRequest, id: string): Promise<string> => {
  const { docs } = await system(req).find({
    collection: 'organisations',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return docs[0]?.name ?? ''
}
