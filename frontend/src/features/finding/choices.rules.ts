import { provinces, spokenLanguages } from '#cms/models/places.ts'
import type { FoundPlace } from '#gazetteer/find-place.rules.ts'
import { neighbours } from '#gazetteer/places.rules.ts'
import { dayInWords, dayParts } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { languageName, translator } from '#i18n/t.ts'

import { placeName } from './festival-location.rules.ts'
import {
  choicesOf,
  facts,
  filterAddress,
  without,
  type Choice,
  type Fact,
  type Filter,
} from './filter.rules.ts'
import type { Counts } from './find-festivals.rules.ts'

export type Option = { readonly value: string; readonly label: string }

export type FactOption = {
  readonly fact: Fact
  readonly label: string
  readonly count: number
  readonly isAsked: boolean
}

/** The filters that a visitor can choose, with the number of festivals for each. Values without any are left out. */
export type Options = {
  readonly when: readonly Option[]
  readonly province: readonly Option[]
  readonly place: readonly Option[]
  readonly language: readonly Option[]
  readonly kind: readonly Option[]
  readonly facts: readonly FactOption[]
}

/** The display name of one value of a filter: a province, a month, a language. */
const nameOf = (name: keyof Options, value: string, locale: Locale): string => {
  const t = translator(locale)
  switch (name) {
    case 'when': {
      if (value === 'weekend') return t('find.weekend')
      if (value === 'month') return t('find.month')
      const { monthAlone, year } = dayParts(`${value}-01`, locale)
      return `${monthAlone} ${year}`
    }
    case 'province': {
      const province = provinces.find((one) => one === value)
      return province === undefined ? value : t(`province.${province}`)
    }
    case 'language':
      return languageName(value, locale)
    case 'kind':
      return t(value === 'activity' ? 'festival.kind.activity' : 'festival.kind.festival')
    case 'place':
      return placeName(value)
    case 'facts': {
      const fact = facts.find((one) => one === value)
      return fact === undefined ? value : t(`find.fact.${fact}`)
    }
  }
}

/** The options of the form, including those that are chosen now. */
export const optionsOf = (filter: Filter, counts: Counts, locale: Locale): Options => {
  const t = translator(locale)
  const options = (
    name: 'when' | 'province' | 'place' | 'language' | 'kind',
    values: readonly string[],
  ): readonly Option[] =>
    values
      .filter((value) => counts[name].has(value) || filter[name] === value)
      .map((value) => ({
        value,
        label: t('find.option', { name: nameOf(name, value, locale), count: counts[name].get(value) ?? 0 }),
      }))
  const months = [...counts.when.keys(), filter.when ?? ''].filter((when) => when.startsWith('20'))
  const places = new Set([...counts.place.keys(), ...(filter.place === null ? [] : [filter.place])])
  return {
    when: options('when', ['weekend', 'month', ...[...new Set(months)].sort()]),
    province: options('province', provinces),
    place: options(
      'place',
      [...places].sort((a, b) => placeName(a).localeCompare(placeName(b), 'nl')),
    ),
    language: options('language', spokenLanguages),
    kind: options('kind', ['festival', 'activity']),
    facts: facts.map((fact) => ({
      fact,
      label: nameOf('facts', fact, locale),
      count: counts.facts.get(fact) ?? 0,
      isAsked: filter.facts.includes(fact),
    })),
  }
}

export type Chip = { readonly label: string; readonly href: string }

/** The display text of a chosen filter. */
const choiceInWords = (choice: Choice, filter: Filter, near: FoundPlace | null, locale: Locale): string => {
  const t = translator(locale)
  switch (choice.name) {
    case 'near':
      return placeInWords(filter.near ?? '', near, locale)
    case 'fact':
      return nameOf('facts', choice.fact, locale)
    case 'range': {
      const from = filter.from === null ? null : dayInWords(filter.from, locale)
      const to = filter.to === null ? null : dayInWords(filter.to, locale)
      if (from !== null && to !== null) return t('find.chip.range', { from, to })
      return from === null ? t('find.chip.to', { to: to ?? '' }) : t('find.chip.from', { from })
    }
    default:
      return nameOf(choice.name, filter[choice.name] ?? '', locale)
  }
}

const placeInWords = (typed: string, near: FoundPlace | null, locale: Locale): string => {
  const t = translator(locale)
  switch (near?.kind) {
    case 'place':
      return t('find.chip.near', { name: near.place.label })
    case 'several':
      return typed
    default:
      return t('find.chip.unknown', { name: typed })
  }
}

/** The chosen filters, each with the address of the list without it. */
export const chipsOf = (
  filter: Filter,
  near: FoundPlace | null,
  path: string,
  locale: Locale,
): readonly Chip[] =>
  choicesOf(filter).map((choice) => ({
    label: choiceInWords(choice, filter, near, locale),
    href: filterAddress(path, without(filter, choice)),
  }))

/** Suggestions for an empty list: remove one filter, or look in neighbouring provinces, if that finds festivals. */
export const waysOn = (
  filter: Filter,
  counts: Counts,
  near: FoundPlace | null,
  path: string,
  locale: Locale,
): readonly Chip[] => {
  const t = translator(locale)
  const less = choicesOf(filter)
    .filter((choice) => {
      if (choice.name === 'near') return false
      const dimension = choice.name === 'fact' ? choice.fact : choice.name === 'range' ? 'when' : choice.name
      return counts.without.has(dimension)
    })
    .map((choice) => ({
      label: t('find.tryWithout', { name: choiceInWords(choice, filter, near, locale) }),
      href: filterAddress(path, without(filter, choice)),
    }))
  const around = filter.province === null ? [] : neighbours[filter.province]
  const elsewhere = around
    .filter((province) => counts.province.has(province))
    .map((province) => ({
      label: t('find.option', {
        name: t('find.tryProvince', { province: t(`province.${province}`) }),
        count: counts.province.get(province) ?? 0,
      }),
      href: filterAddress(path, { ...filter, province, place: null, page: 1 }),
    }))
  return [...less, ...elsewhere]
}
