import type { Festival, TimeSlot } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import { clockTime, dayInWords } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'

export type ProgrammeLine = {
  readonly machine: string | null
  readonly time: string | null
  readonly title: Text
  readonly who: string | null
  readonly stage: string | null
}

/** `name` is null when the festival has one day only. */
export type ProgrammeDay = { readonly name: string | null; readonly lines: readonly ProgrammeLine[] }

/** The programme in order of time, grouped by day; an item without a day belongs to the first day. */
export const programmeByDay = (
  programme: Festival['programme'],
  slots: readonly TimeSlot[],
  locale: Locale,
): readonly ProgrammeDay[] => {
  const firstDay = slots[0]?.day ?? ''
  const items = programme.map((item) => ({ ...item, day: item.day ?? firstDay }))
  const days = [...new Set(items.map((item) => item.day))].sort()
  return days.map((day) => ({
    name: days.length === 1 || day === '' ? null : dayInWords(day, locale),
    lines: items
      .filter((item) => item.day === day)
      .sort((a, b) => (a.time ?? '').localeCompare(b.time ?? ''))
      .map(({ time, title, who, stage }) => ({
        machine: time,
        time: time === null ? null : clockTime(time, locale),
        title,
        who,
        stage,
      })),
  }))
}
