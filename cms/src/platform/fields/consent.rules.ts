import { words, type Words } from '#i18n/words.ts'

/** The parts of a consent that must be complete before the person may be shown. */
export type ConsentField = 'expiresOn' | 'givenOn' | 'proof' | 'scope'

/**
 * The parts of a consent that are missing on this day (`2026-05-17`), so that the person may not be shown on the
 * website.
 */
export const missingOf = (consent: unknown, today: string): readonly ConsentField[] => {
  const { expiresOn, givenOn, proof, scope } = recordOf(consent)
  const missing: ConsentField[] = []
  if (typeof givenOn !== 'string' || dayOf(givenOn) > today) missing.push('givenOn')
  if (isOver(expiresOn, today)) missing.push('expiresOn')
  if (!Array.isArray(scope) || !scope.includes('website')) missing.push('scope')
  if (typeof proof !== 'string' || proof.trim() === '') missing.push('proof')
  return missing
}

/** Whether the last day of a consent lies before this one. */
export const isOver = (expiresOn: unknown, today: string): boolean =>
  typeof expiresOn === 'string' && dayOf(expiresOn) < today

/** The calendar day at an instant, in the Netherlands. */
export const dutchDay = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now)

/** The calendar day a number of days after this one. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What to do about each missing field. */
export const consentAdvice: Readonly<Record<ConsentField, Words>> = {
  expiresOn: words(
    'De toestemming is verlopen. Vraag deze persoon opnieuw om toestemming en vul de nieuwe datum in.',
    'The consent has run out. Ask this person again, and write the new date.',
  ),
  givenOn: words(
    'Vul in op welke dag deze persoon toestemming gaf. Dat kan niet in de toekomst zijn.',
    'Write the day on which this person gave consent. It can not lie in the future.',
  ),
  proof: words('Schrijf op waar de toestemming te vinden is.', 'Write where the consent is kept.'),
  scope: words(
    'Kies waarvoor de toestemming geldt, met daarbij “Website”.',
    'Choose what the consent covers, “Website” among it.',
  ),
}

const dayOf = (stored: string): string => stored.slice(0, 10)

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
