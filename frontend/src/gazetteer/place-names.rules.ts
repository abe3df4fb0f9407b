/** A name as it is compared: without capitals, accents, apostrophes and articles that people leave out. */
export const foldName = (name: string): string =>
  foldArabic(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
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
 * Arabic as people type it: without the stretch, the article and the sign on an alef, which are gone or not as it comes;
 * the Persian forms of letters as the Arabic ones; one letter for the Dutch g, which each writer spells with another.
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

/** How many letters to change, add, leave out or swap between two names; more than `most` is said as `most + 1`. */
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

/** How many wrong letters a name of this length may have. */
export const lettersForgiven = (name: string): number => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2)
