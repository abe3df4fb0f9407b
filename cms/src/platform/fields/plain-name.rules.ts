/** What may stand before a dot with no space after it: an initial, or one of these: `Dr.Who`, `St.Jan`. */
const titles: ReadonlySet<string> = new Set(
  'br chr dhr dr drs ds fam ing ir joh jr mevr mr mrs ms mw ph pr prof sr st th wm zr'.split(' '),
)
/** Stand in small letters before a family name: `A.F.Th.van der Heijden`. */
const particles: ReadonlySet<string> = new Set(
  'al bin da de den der di du el het la le op te ten ter tot uit van von'.split(' '),
)
const scheme = /:\/\/|\b(?:data|file|https?|javascript|mailto|sms|tel|vbscript):(?=\S)/i
const fourNumbers = /\d{1,3}(?:\.\d{1,3}){3}/
const dotted = /(?<before>[^\s.]*)\.(?=(?<after>\p{L}[\p{L}\p{M}\p{N}-]*)(?<rest>[^]{0,3}))/gu
const unseen = /\p{Cf}/gu
/** Browsers take it for a dot; those of other scripts become a dot by themselves. */
const otherDot = /\u3002/g
/** Whatever is longer is no name, which another rule says. */
const longest = 1000

/**
 * Whether a name holds an address of a site or a mailbox, in whichever script, alone or within a sentence. A dot with no
 * space after it is that of an address, but for initials, a title before a capital, and numbers.
 */
export const holdsAddress = (name: string): boolean => {
  const text = name.slice(0, longest).normalize('NFKC').replaceAll(unseen, '').replaceAll(otherDot, '.')
  if (scheme.test(text) || fourNumbers.test(text)) return true
  return [...text.matchAll(dotted)].some(({ groups, index }) => {
    const { after = '', before = '', rest = '' } = groups ?? {}
    // `Samen...eten` has no address in it, `evil .example` has.
    if (before === '') return text[index - 1] !== '.' && !isOneLetter(after)
    return !isOfName({ after, before, rest })
  })
}

type Around = Readonly<Record<'after' | 'before' | 'rest', string>>

const isOneLetter = (text: string): boolean => /^\p{L}\p{M}*$/u.test(text)

const isOfName = ({ after, before, rest }: Around): boolean => {
  if (/^(?:[/?#@]|:\S)/.test(rest)) return false
  // `Ph.D`, which nothing follows.
  if (isOneLetter(after) && !/^\.\p{L}/u.test(rest)) return true
  const word = (before.split(/[^\p{L}\p{M}\p{N}@_-]/u).at(-1) ?? '').toLowerCase()
  const isInitial = isOneLetter(word)
  if (!isInitial && !titles.has(word)) return false
  return isOneLetter(after) || isTitle(after, rest) || isFamily(after, rest, isInitial)
}

/** `Prof.dr. Els` */
const isTitle = (after: string, rest: string): boolean => titles.has(after.toLowerCase()) && rest[0] === '.'

const isFamily = (after: string, rest: string, isInitial: boolean): boolean => {
  const [first = '', second = ''] = after.split('-')
  if (particles.has(first.toLowerCase()) && (/^\p{Lu}/u.test(second) || /^\s+\p{L}/u.test(rest))) return true
  return isInitial ? /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(after) : /^(?:\p{Lu}\p{M}*\p{Ll}|\p{Lo})/u.test(after)
}
