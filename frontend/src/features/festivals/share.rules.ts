import type { Festival } from '#cms/models/festival.ts'
import { daysInWords } from '#i18n/dates.ts'
import { documentPath } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ViewContext } from '#site/page.ts'

/** Ways to share: plain links, so that no other host learns about visitors who do not use them. */
export type ShareLinks = {
  readonly address: string
  readonly mail: string
  readonly whatsapp: string
  /** The organiser's calendar and the organiser's name. */
  readonly follow: { readonly href: string; readonly name: string } | null
}

/** Makes the links with which a visitor shares a festival. */
export const shareLinks = (
  festival: Festival,
  { locale, siteUrl }: Pick<ViewContext, 'locale' | 'siteUrl'>,
): ShareLinks => {
  const address = siteUrl + pathTo('festival', locale, festival.slug)
  const text = shareText(festival, locale)
  const { organisation } = festival
  return {
    address,
    mail: `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(`${text}\n\n${address}`)}`,
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${text}\n${address}`)}`,
    follow:
      organisation === null
        ? null
        : {
            name: organisation.name,
            href: `webcal://${new URL(siteUrl).host}${documentPath('organisationCalendar', locale, organisation.slug)}`,
          },
  }
}

const shareText = ({ title, timeSlots }: Festival, locale: ViewContext['locale']): string =>
  timeSlots.length === 0
    ? title.value
    : translator(locale)('festival.shareText', {
        title: title.value,
        days: daysInWords(
          timeSlots.map((slot) => slot.day),
          locale,
        ),
      })
