import type { Organisation } from '#cms/models/organisation.ts'
import { provinces } from '#cms/models/places.ts'
import type { Listing } from '#cms/reader.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { ViewContext } from '#site/page.ts'
import { pagesOf, type Pages } from '#site/pagination.rules.ts'

type ProvinceGroup = {
  readonly id: string
  readonly name: string
  readonly organisations: readonly (Organisation & { readonly href: string })[]
}

export type OrganisationsView = { readonly groups: readonly ProvinceGroup[]; readonly pages: Pages }

/** The organisations grouped by province; those without a province come last. */
export const organisationsView = (
  list: Listing<Organisation>,
  { locale, path }: ViewContext,
): OrganisationsView => {
  const t = translator(locale)
  const inProvince = (province: Organisation['province']) =>
    list.items
      .filter((organisation) => organisation.province === province)
      .map((organisation) => ({ ...organisation, href: pathTo('organisation', locale, organisation.slug) }))
  const named = provinces.map((province) => ({
    id: province,
    name: t(`province.${province}`),
    organisations: inProvince(province),
  }))
  const sorted = named.sort((a, b) => a.name.localeCompare(b.name, locale))
  const groups = [
    ...sorted,
    { id: 'elsewhere', name: t('organisations.elsewhere'), organisations: inProvince(null) },
  ]
  return { groups: groups.filter((group) => group.organisations.length > 0), pages: pagesOf(list, path) }
}
