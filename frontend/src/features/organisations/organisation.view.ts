import type { FestivalCard } from '#cms/models/festival.ts'
import type { Organisation } from '#cms/models/organisation.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import { documentPath, feedPath } from '#i18n/document-paths.ts'
import { translator } from '#i18n/t.ts'
import { followByMail } from '#site/follow-address.rules.ts'
import type { NamedLink } from '#site/named-link.ts'
import type { ViewContext } from '#site/page.ts'

export type OrganisationData = {
  readonly organisation: Organisation
  readonly upcoming: readonly FestivalCard[]
  readonly past: readonly FestivalCard[]
}

export type OrganisationView = {
  readonly organisation: Organisation
  readonly place: string | null
  readonly upcoming: readonly FestivalEntry[]
  readonly past: readonly FestivalEntry[]
  readonly hasContact: boolean
  readonly follow: { readonly mail: NamedLink; readonly calendarHref: string; readonly feedHref: string }
}

/** An organisation with its upcoming and past festivals. */
export const organisationView = (data: OrganisationData, { locale }: ViewContext): OrganisationView => {
  const { organisation, upcoming, past } = data
  const { contact, website } = organisation
  return {
    organisation,
    place: placeOf(organisation, locale),
    upcoming: upcoming.map((festival) => festivalEntry(festival, locale)),
    past: past.map((festival) => festivalEntry(festival, locale)),
    follow: {
      mail: followByMail({ kind: 'organisation', slug: organisation.slug, name: organisation.name }, locale),
      calendarHref: documentPath('organisationCalendar', locale, organisation.slug),
      feedHref: feedPath('organisation', 'rss', locale, organisation.slug),
    },
    hasContact: [contact.name, contact.email, contact.phone, website].some((given) => given !== null),
  }
}

const placeOf = ({ municipality, province }: Organisation, locale: ViewContext['locale']): string | null => {
  const t = translator(locale)
  if (province === null) return municipality
  const name = t(`province.${province}`)
  // A city and its province with the same name (Utrecht, Groningen) are named once.
  return municipality === null || municipality === name
    ? name
    : t('organisation.place', { municipality, province: name })
}
