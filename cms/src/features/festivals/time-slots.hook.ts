import { isDay } from '@welkom-hier/writing/read-day.rules.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { clockPattern } from '#platform/fields/written-text.rules.ts'

import { dayOf, spanOf, timeZones, type TimeSlot } from './time-slots.rules.ts'

const isWhole = (slot: unknown): slot is TimeSlot => {
  if (typeof slot !== 'object' || slot === null) return false
  const { day, endTime, startTime } = slot as Partial<Record<keyof TimeSlot, unknown>>
  return (
    typeof day === 'string' &&
    isDay(dayOf(day)) &&
    typeof startTime === 'string' &&
    typeof endTime === 'string' &&
    clockPattern.test(startTime) &&
    clockPattern.test(endTime)
  )
}

/** Keeps the instants that sort and filter festivals equal to the wall times that people wrote. */
export const computeSpan: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const slots: unknown = data.timeSlots ?? originalDoc?.timeSlots
  const timeZone: unknown = data.timeZone ?? originalDoc?.timeZone
  const whole = (Array.isArray(slots) ? slots : []).filter(isWhole)
  const span = spanOf(
    whole.map((slot) => ({ ...slot, day: dayOf(slot.day) })),
    timeZones.find((zone) => zone === timeZone) ?? timeZones[0],
  )
  return { ...data, endsAt: span?.endsAt ?? null, startsAt: span?.startsAt ?? null }
}
