/** What differs from one reader of a newsletter to the next: everything else is written once for a segment. */
export interface PersonalLinks {
  readonly preferences: string
  readonly unsubscribe: string
}

/** Stand in a written newsletter where a reader's own links go; no text of staff can hold them. */
export const placeholders: PersonalLinks = {
  preferences: 'https://personal-link.invalid/preferences',
  unsubscribe: 'https://personal-link.invalid/unsubscribe',
}

/** A written newsletter with one reader's links in place. Links are URLs without characters that HTML must escape. */
export const withLinks = (written: string, links: PersonalLinks): string =>
  written
    .replaceAll(placeholders.preferences, () => links.preferences)
    .replaceAll(placeholders.unsubscribe, () => links.unsubscribe)

const placeholder = /(https:\/\/personal-link\.invalid\/(?:preferences|unsubscribe))/

/** A written newsletter in pieces: what all readers share, a placeholder, what all share, and so on. */
export const cutAtLinks = (written: string): readonly string[] => written.split(placeholder)
