/** The parts that differ between readers of a newsletter: all other parts are written once for a segment. */
export type PersonalLinks = {
  readonly preferences: string
  readonly unsubscribe: string
}

/** Placeholders for a reader's own links in a written newsletter; no text of staff can hold them. */
export const placeholders: PersonalLinks = {
  preferences: 'https://personal-link.invalid/preferences',
  unsubscribe: 'https://personal-link.invalid/unsubscribe',
}

/** A written newsletter with one reader's links filled in. Links are URLs without characters that HTML must escape. */
export const withLinks = (written: string, links: PersonalLinks): string =>
  written
    .replaceAll(placeholders.preferences, () => links.preferences)
    .replaceAll(placeholders.unsubscribe, () => links.unsubscribe)

const placeholder = /(https:\/\/personal-link\.invalid\/(?:preferences|unsubscribe))/

/** A written newsletter in pieces: shared text, a placeholder, shared text, and so on. */
export const cutAtLinks = (written: string): readonly string[] => written.split(placeholder)
