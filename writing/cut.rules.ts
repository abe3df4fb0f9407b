/**
 * The beginning of a text, no longer than this as JavaScript and the database count. It ends before a letter or emoji
 * that does not fit as a whole.
 */
export const cut = (text: string, longest: number): string =>
  // Made only when it is needed: some older browsers lack it.
  text.length <= longest
    ? text
    : text.slice(
        0,
        new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text).containing(longest)?.index,
      )
