import * as v from 'valibot'

import { provinces } from '#platform/fields/provinces.ts'

import { letterLocales } from './letter/letter.rules.ts'
import type { Segment } from './segment.rules.ts'

const known = provinces.map(({ value }) => value)

const schema = v.object({
  locale: v.fallback(v.picklist(letterLocales), 'nl'),
  provinces: v.fallback(
    v.pipe(
      v.array(v.picklist(known)),
      v.transform((chosen) => [...new Set(chosen)].toSorted()),
    ),
    [],
  ),
})

/** For which readers somebody wants to see a newsletter; what can't be read is Dutch, for the whole country. */
export const segmentOf = (asked: unknown): Segment =>
  v.parse(schema, typeof asked === 'object' && asked !== null ? asked : {})

/** The same from a question in an address: `?locale=ar&provinces=utrecht,zeeland`. */
export const segmentOfSearch = (search: URLSearchParams): Segment =>
  segmentOf({
    locale: search.get('locale'),
    provinces: (search.get('provinces') ?? '').split(',').filter((one) => one !== ''),
  })
