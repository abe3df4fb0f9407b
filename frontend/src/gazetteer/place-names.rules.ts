/**
 * Normalizes a name for comparison: without capitals, accents, apostrophes, invisible characters, and articles that
 * people leave out.
 */
export const foldName = (name: string): string =>
  foldArabic(
    name
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[’'`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
    .replace(/^s (?=[a-z])/, '')
    .replace(/^s(?=gravenh|hertogenb)/, '')
    .replace(/^(?:gemeente|municipality of|مدينه|بلديه) /, '')
    .replaceAll('ij', 'y')

/**
 * Normalizes Arabic as people type it: removes tatweel, the article and the hamza of an alef, which people often leave
 * out; maps Persian letters to Arabic ones; and maps all spellings of the Dutch g to one letter.
 */
const foldArabic = (name: string): string =>
  name
    .replaceAll(/[ـء]/g, '')
    .replaceAll('ٱ', 'ا')
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replaceAll('پ', 'ب')
    .replaceAll('ڤ', 'ف')
    .replaceAll(/[غجگچ]/g, 'خ')
    .replaceAll(/(?<=^| )ال(?=\p{L}{3})/gu, '')

/** The edit distance of two names: letters to change, add, remove or swap. Above `most` it gives `most + 1`. */
export const lettersApart = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current.push(isSwap ? Math.min(cost, (beforeLast[column - 2] ?? cost) + 1) : cost)
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return last[other.length] ?? most + 1
}

/** The number of wrong letters that is accepted in a name of this length. */
export const lettersForgiven = (name: string): number => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2)
