import { words } from '#i18n/words.ts'

import { wallOf } from './zoned.rules.ts'

/** Above the times of the calendar. */
export const pickerTime = words('Tijd', 'Time')

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * What was picked in Payload's calendar, as a person would type it. The calendar gives noon UTC of a day, and of a
 * moment the day and the time that it shows.
 */
export const pickedText = (date: Date, what: 'day' | 'moment'): string => {
  if (what === 'day') return date.toISOString().slice(0, 10)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** A stored date for Payload's calendar, which shows what the clock here says: without a zone, so in every zone the same. */
export const pickerValue = (stored: string, what: 'day' | 'moment'): string => {
  if (stored === '' || Number.isNaN(Date.parse(stored))) return ''
  const { day, time } = wallOf(stored)
  return `${day}T${what === 'day' ? '12:00' : time}`
}
