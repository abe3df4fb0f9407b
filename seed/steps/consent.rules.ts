import { noon } from './dates.rules.ts'

/** Nobody in the demo content exists; the record shows how a real consent is written down. */
export const inventedConsent = (seedingDay: string) => ({
  givenOn: noon(seedingDay),
  scope: ['website', 'newsletter'],
  proof: 'Verzonnen persoon: er is niemand om toestemming aan te vragen.',
})
