import { dayInWords } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import type { Chip } from './choices.rules.ts'
import { filterAddress, type Filter, type WrongDay } from './filter.rules.ts'

/** What is wrong with a day in the address, and what the visitor may have meant. */
export type WrongDayView = { readonly note: string; readonly meant: Chip | null }

/** What the list says of the days in its address that it can't use. */
export const wrongDaysOf = (filter: Filter, path: string, locale: Locale): readonly WrongDayView[] =>
  filter.wrongDays.map((wrong) => {
    const meant = meantBy(wrong)
    return {
      note: noteOf(wrong, locale),
      meant:
        meant === null
          ? null
          : {
              label: labelOf(meant, locale),
              href: filterAddress(path, { ...without(filter, wrong), ...meant }),
            },
    }
  })

type Days = { readonly from?: string; readonly to?: string }

/** The day whose weekday was wrong, or the two days the other way round. */
const meantBy = ({ name, reading, typed }: WrongDay): Days | null => {
  switch (reading.why) {
    case 'before':
      return { from: typed, to: reading.from }
    case 'weekday':
      return { [name]: reading.day }
    default:
      return null
  }
}

const without = (filter: Filter, wrong: WrongDay): Filter => ({
  ...filter,
  page: 1,
  wrongDays: filter.wrongDays.filter((one) => one !== wrong),
})

const labelOf = ({ from, to }: Days, locale: Locale): string => {
  const t = translator(locale)
  if (from !== undefined && to !== undefined)
    return t('find.chip.range', { from: dayInWords(from, locale), to: dayInWords(to, locale) })
  return dayInWords(from ?? to ?? '', locale)
}

const noteOf = ({ name, reading, typed }: WrongDay, locale: Locale): string => {
  const t = translator(locale)
  if (name === 'when') return t('find.day.period', { typed })
  switch (reading.why) {
    case 'before':
      return t('find.day.before', { from: dayInWords(reading.from, locale), to: dayInWords(typed, locale) })
    case 'weekday':
      return t('find.day.weekday', { typed })
    case 'no-such-day':
      return t('find.day.missing', { typed })
    case 'year':
      return t('find.day.year', { typed })
    case 'unreadable':
      return t('find.day.unreadable', { typed })
  }
}
