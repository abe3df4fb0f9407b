import { Temporal } from 'temporal-polyfill'

/** The zone of the organisation, in which staff write times. */
export const dutchZone = 'Europe/Amsterdam'

/** The instant of a day and a time in a zone, or why the clock does not show that time once. */
export type Instant =
  | { readonly kind: 'instant'; readonly at: string }
  /** In spring the clock skips an hour, in autumn it shows one twice. */
  | { readonly kind: 'refused'; readonly why: 'repeated' | 'skipped' }

/** The instant of `2027-03-28` and `09:30` in a zone, in any zone of this machine. */
export const instantOf = (day: string, time: string, zone: string = dutchZone): Instant => {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  )
  if (!early?.toPlainDateTime().equals(wall)) return { kind: 'refused', why: 'skipped' }
  if (early.epochMilliseconds !== late?.epochMilliseconds) return { kind: 'refused', why: 'repeated' }
  return { at: new Date(early.epochMilliseconds).toISOString(), kind: 'instant' }
}

/** The day (`2026-12-05`) and the time (`18:00`) that the clock of a zone shows at an instant. */
export const wallOf = (
  at: string,
  zone: string = dutchZone,
): { readonly day: string; readonly time: string } => {
  const there = Temporal.Instant.fromEpochMilliseconds(Date.parse(at)).toZonedDateTimeISO(zone)
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
