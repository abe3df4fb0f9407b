/** `1 festival`, `3 mails`: both words have the same plural in Dutch and English. */
export const counted = (count: number, noun: 'festival' | 'mail'): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`
