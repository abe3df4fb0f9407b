import * as v from 'valibot'

import { provinces } from '#platform/fields/provinces.rules.ts'

import { letterLocales } from './letter/letter.rules.ts'
import type { Segment } from './segment.rules.ts'

const known = provinces.map(({ value }) => value)

/** For which readers a newsletter is shown. */
export const segmentSchema = v.object({
  locale: v.fallback(v.picklist(letterLocales), 'nl'),
  provinces: v.fallback(
    v.pipe(
      v.array(v.picklist(known)),
      v.transform((chosen) => [...new Set(chosen)].toSorted()),
    ),
    [],
  ),
})

/** The readers whose version of a newsletter is requested; an invalid value means Dutch, for the whole country. */
export const segmentOf = (asked: unknown): Segment =>
  v.parse(segmentSchema, typeof asked === 'object' && asked !== null ? asked : {})

/** The same in an address: `?locale=ar&provinces=utrecht,zeeland`. */
export const segmentSearch = v.object({
  locale: v.nullish(v.string()),
  provinces: v.fallback(
    v.pipe(
      v.string(),
      v.transform((names) => names.split(',').filter((one) => one !== '')),
    ),
    [],
  ),
})

/** Reads it. */
export const segmentOfSearch = (search: URLSearchParams): Segment =>
  segmentOf(v.parse(segmentSearch, Object.fromEntries(search)))
