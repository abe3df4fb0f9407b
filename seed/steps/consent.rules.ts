import { Temporal } from 'temporal-polyfill'

import { noon } from './dates.rules.ts'

/** The people in the demo content are invented; the record shows how a real consent is stored, dated some weeks ago. */
export const inventedConsent = (seedingDay: string) => ({
  givenOn: noon(Temporal.PlainDate.from(seedingDay).subtract({ days: 30 }).toString()),
  scope: ['website', 'newsletter'],
  proof: 'Verzonnen persoon: er is niemand om toestemming aan te vragen.',
})
