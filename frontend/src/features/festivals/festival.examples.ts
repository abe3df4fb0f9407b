import * as v from 'valibot'

import { festivalSchema, type Festival } from '#cms/models/festival.ts'
import { bareSettings } from '#cms/models/site-settings.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ViewContext } from '#site/page.ts'

/** A festival for tests: raw data of the CMS, parsed by the real schema. */
export const exampleFestival = (
  changes: Readonly<Record<string, unknown>> = {},
  locale: Locale = 'nl',
): Festival => v.parse(festivalSchema(locale), { ...document, ...changes })

/** The view context for tests. */
export const exampleContext = (locale: Locale = 'nl', path = '/festivals'): ViewContext => ({
  locale,
  now: new Date('2026-11-23T12:00:00Z'),
  siteUrl: 'https://example.org',
  path,
  params: {},
  query: {},
  settings: bareSettings,
  signUp: null,
})

const document = {
  id: 'f1',
  slug: 'delft-aan-tafel',
  kind: 'festival',
  title: { nl: 'Aan tafel', en: 'At the table' },
  summary: { nl: 'Eet mee.' },
  organisation: { id: 'o1', slug: 'tafelgenoten', name: 'Tafelgenoten' },
  partners: [{ id: 'o2', slug: 'vlietburen', name: 'Vlietburen' }],
  timeSlots: [{ day: '2026-11-28T12:00:00.000Z', startTime: '12:00', endTime: '18:00' }],
  startsAt: '2026-11-28T11:00:00.000Z',
  endsAt: '2026-11-28T17:00:00.000Z',
  venue: {
    name: 'Markt',
    municipality: 'Delft',
    province: 'zuid-holland',
    latitude: 52.0117,
    longitude: 4.3592,
  },
  pictures: [],
  programme: [],
  practical: { languages: ['nl', 'en', 'ar', 'fa', 'uk'], admission: 'free', interpreter: true },
  eventStatus: 'scheduled',
}
