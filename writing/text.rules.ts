/** Latin text without any sign that is looked at here: most texts, which need no further look. */
const plain = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]*$/
/** A line ends differently on each system, and in Word, PDF and web pages. */
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
/** Neither letter nor space: control signs, halves of surrogate pairs, and code points that can be no character. */
const noSigns = /(?![\n\t])[\p{Cc}\p{Cs}]|\p{Noncharacter_Code_Point}/gu
/**
 * Signs that nobody sees, of width zero, of direction or of a break within a word. The three that can carry meaning are
 * judged by what stands beside them: joiners, and the tags in the flag of a region.
 */
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![\u{1f3f4}\u{e0000}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu
const joiners = /[\u200c\u200d]+/g
/** The scripts whose letters a joiner joins or parts. */
const joined = 'Arab|Beng|Deva|Gujr|Guru|Khmr|Knda|Mlym|Mong|Mymr|Nkoo|Orya|Sinh|Syrc|Taml|Telu|Thaa|Tibt'
  .split('|')
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const afterLetter = new RegExp(`[${joined}]$`, 'u')
const beforeLetter = new RegExp(`^[${joined}]`, 'u')
const afterPicture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u
const beforePicture = /^\p{Extended_Pictographic}/u
/** Letters and marks without a shape of their own: alone they are no text. */
const shapeless = /[\p{C}\p{Z}\s\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * A text without the signs that nobody sees and with one kind of line end, composed (NFC). What people typed stays as
 * it is, also its spaces: this is for a text that somebody is still writing.
 */
export const seenText = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replaceAll(lineEnds, '\n')
        .replaceAll(noSigns, '')
        .replaceAll(unseen, '')
        .replaceAll(joiners, meantJoiner)
        .normalize('NFC')

/** The same; a text of which nobody sees anything is empty. */
export const unfinishedText = (text: string): string => {
  const seen = seenText(text)
  return isBlank(seen) ? '' : seen
}

/** A text of any number of lines as it is stored: without spaces at the ends of it and of its lines. */
export const tidyText = (text: string): string =>
  unfinishedText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/** A text of one line as it is stored: breaks and tabs become spaces, and no two spaces follow each other. */
export const tidyLine = (text: string): string =>
  unfinishedText(text)
    .replaceAll(/[\n\t ]+/g, ' ')
    .trim()

/** Whether nobody can see anything of a text. */
export const isBlank = (text: string): boolean => text.replaceAll(shapeless, '') === ''

/** One joiner of a row of them, where it stands beside a letter of a joining script, or between two parts of an emoji. */
const meantJoiner = (row: string, at: number, text: string): string => {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + row.length, at + row.length + 2)
  const [joiner = ''] = row
  // A joiner alone shows the joining form of a letter, as in Persian abbreviations; a sign that parts needs both sides.
  if (afterLetter.test(before)) return joiner === '\u200d' || beforeLetter.test(after) ? joiner : ''
  return joiner === '\u200d' && afterPicture.test(before) && beforePicture.test(after) ? joiner : ''
}
