import { words, type Words } from '#i18n/words.ts'
import { isOver, missingOf } from '#platform/fields/consent.rules.ts'

/** The fields of a picture that decide whether visitors may see it. */
export type Picture = {
  readonly consent?: unknown
  /** Null or missing until a person has said whether there are people in it. */
  readonly peopleInPicture?: string | null
  readonly visible?: boolean | null
}

/** Why a picture may not be shown to visitors. */
export type WhyHidden = 'no-consent' | 'over' | 'unanswered'

/**
 * Why visitors may not see a picture on this day (`2026-05-17`), or null when they may. A picture that was public
 * before this question was required stays public until its consent ends, but no picture becomes public without an
 * answer.
 */
export const whyHidden = (
  { consent, peopleInPicture, visible }: Picture,
  today: string,
): WhyHidden | null => {
  if (isOver(lastDayOf(consent), today)) return 'over'
  switch (peopleInPicture) {
    case 'none':
    case 'unrecognisable':
      return null
    case 'recognisable':
      return missingOf(consent, today).length === 0 ? null : 'no-consent'
    default:
      return visible === true ? null : 'unanswered'
  }
}

/** What to do about a picture that may not be shown. */
export const hiddenAdvice: Readonly<Record<WhyHidden, (alt: string) => Words>> = {
  'no-consent': (alt) =>
    words(
      `Op de foto “${alt}” zijn mensen te herkennen, en hun toestemming is niet compleet. Open de foto en vul de toestemming in, of kies een andere foto.`,
      `People can be recognised in the picture “${alt}”, and their consent is not complete. Open the picture and write the consent down, or choose another picture.`,
    ),
  over: (alt) =>
    words(
      `De toestemming bij de foto “${alt}” is verlopen. Open de foto en vul de nieuwe datum in, of kies een andere foto.`,
      `The consent for the picture “${alt}” has run out. Open the picture and write the new date, or choose another picture.`,
    ),
  unanswered: (alt) =>
    words(
      `Bij de foto “${alt}” staat nog niet of er mensen op staan. Open de foto en beantwoord die vraag, of kies een andere foto.`,
      `The picture “${alt}” does not say yet whether there are people in it. Open the picture and answer that question, or choose another picture.`,
    ),
}

const lastDayOf = (consent: unknown): unknown =>
  typeof consent === 'object' && consent !== null && 'expiresOn' in consent ? consent.expiresOn : null
