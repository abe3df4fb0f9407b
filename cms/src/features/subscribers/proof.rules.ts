import type { Words } from '#i18n/words.ts'
import type { Consent } from '#payload-types.ts'

/** All evidence of what one address agreed to, oldest first. */
export type Proof = {
  readonly email: string
  readonly subscriber: string
  readonly events: readonly Consent[]
}

type Language = keyof Words

const said = {
  address: { en: 'Address', nl: 'Adres' },
  event: {
    confirmed: { en: 'Confirmed', nl: 'Bevestigd' },
    imported: { en: 'Taken over from a file', nl: 'Overgenomen uit een bestand' },
    requested: { en: 'Asked for', nl: 'Gevraagd' },
    withdrawn: { en: 'Withdrawn', nl: 'Ingetrokken' },
  },
  formUrl: { en: 'Form', nl: 'Formulier' },
  ipPrefix: { en: 'Network (shortened IP address)', nl: 'Netwerk (ingekort IP-adres)' },
  locale: { en: 'Language', nl: 'Taal' },
  newsletter: { en: 'the newsletter', nl: 'de nieuwsbrief' },
  nothing: { en: 'There is no evidence for this address.', nl: 'Er is geen bewijs voor dit adres.' },
  proof: { en: 'Where the consent is kept', nl: 'Waar de toestemming ligt' },
  subscriber: { en: 'Subscriber', nl: 'Abonnee' },
  title: { en: 'Evidence of consent', nl: 'Bewijs van toestemming' },
  wording: { en: 'It said', nl: 'Er stond' },
  wordingVersion: { en: 'Version of these words', nl: 'Versie van die woorden' },
  writtenAt: { en: 'Written at', nl: 'Opgemaakt op' },
} as const

const details = ['formUrl', 'locale', 'wording', 'wordingVersion', 'ipPrefix', 'proof'] as const

/** One line, whatever its content: a text from people must not look like a line of ours. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const eventInText = (event: Consent, language: Language): string => {
  const subject = event.subject === 'newsletter' ? said.newsletter[language] : event.subject
  return [
    `${event.at}  ${said.event[event.event][language]}: ${oneLine(subject)}`,
    ...details.flatMap((name) => {
      const value = event[name]
      return value ? [`    ${said[name][language]}: ${oneLine(value)}`] : []
    }),
  ].join('\n')
}

/** The evidence as plain text, readable without any program. */
export const proofInText = ({ email, events, subscriber }: Proof, language: Language, now: Date): string =>
  [
    said.title[language],
    [
      `${said.address[language]}: ${oneLine(email)}`,
      `${said.subscriber[language]}: ${subscriber}`,
      `${said.writtenAt[language]}: ${now.toISOString()}`,
    ].join('\n'),
    ...(events.length === 0 ? [said.nothing[language]] : events.map((one) => eventInText(one, language))),
    '',
  ].join('\n\n')
