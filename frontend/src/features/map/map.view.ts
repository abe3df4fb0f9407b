import type { FestivalOutline } from '#cms/models/outline.ts'
import { provinces, type Province } from '#cms/models/places.ts'
import { municipalityOf, pointOf } from '#features/finding/festival-location.rules.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ViewContext } from '#site/page.ts'

import { dotsOf, type Dot } from './map-dots.rules.ts'

export type MapView = {
  readonly links: ReadonlyMap<Province, { readonly href: string; readonly label: string }>
  readonly dots: readonly Dot[]
  readonly provinces: readonly {
    readonly name: string
    /** Dutch when that is what this language calls it as well. */
    readonly lang: 'nl' | undefined
    readonly href: string
    readonly count: number
    readonly places: readonly { readonly name: string; readonly href: string }[]
  }[]
}

/** The map of all upcoming festivals. */
export const mapView = (all: readonly FestivalOutline[], { locale, now }: ViewContext): MapView => {
  const t = translator(locale)
  const dutch = translator(defaultLocale)
  const upcoming = all.filter(({ end }) => end !== null && end.at > now.getTime())
  const list = provinces.map((province) => {
    const inside = upcoming.filter(({ venue }) => venue?.province === province)
    const municipalities = new Set(inside.flatMap((festival) => municipalityOf(festival) ?? []))
    const name = t(`province.${province}`)
    return {
      province,
      name,
      lang: name === dutch(`province.${province}`) ? defaultLocale : undefined,
      href: pathTo('festivalsIn', locale, province),
      count: inside.length,
      places: [...municipalities]
        .filter((one) => one.province === province)
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
        .map(({ name, slug }) => ({ name, href: pathTo('festivalsIn', locale, slug) })),
    }
  })
  return {
    links: new Map(
      list.map(({ province, name, href, count }) => [
        province,
        { href, label: t('map.province', { province: name, count }) },
      ]),
    ),
    dots: dotsOf(upcoming.flatMap((festival) => pointOf(festival) ?? [])),
    provinces: list,
  }
}
