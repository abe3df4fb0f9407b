import * as v from 'valibot'

import { words, type Words } from '#i18n/words.ts'

/** The subjects of a checklist, in the order in which people read it. */
export const areas = [
  'subject',
  'preheader',
  'content',
  'pictures',
  'translations',
  'links',
  'size',
  'sender',
  'readers',
] as const

export type Area = (typeof areas)[number]

/** `blocking` must be corrected before a newsletter may be sent; a `warning` is for a person to judge. */
export type Level = 'blocking' | 'fine' | 'warning'

/** One checked item: the problem, and what to do about it. */
export type Finding = {
  readonly area: Area
  readonly level: Level
  readonly said: Words
}

/** As the checklist is answered. */
export const findingSchema = v.object({
  area: v.picklist(areas),
  level: v.picklist(['blocking', 'fine', 'warning']),
  said: v.object({ en: v.string(), nl: v.string() }),
})

export const finding = (area: Area, level: Level, nl: string, en: string): Finding => ({
  area,
  level,
  said: words(nl, en),
})

/** The findings in the order of their areas, the worst of each first. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  areas.flatMap((area) =>
    (['blocking', 'warning', 'fine'] as const).flatMap((level) =>
      findings.filter((one) => one.area === area && one.level === level),
    ),
  )
