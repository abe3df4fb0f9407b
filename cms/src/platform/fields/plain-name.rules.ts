/** May stand before a dot with no space after it: an initial, or one of these: `Dr.Who`, `St.Jan`. */
const titles: ReadonlySet<string> = new Set(
  'br chr dhr dr drs ds fam ing ir joh jr mevr mr mrs ms mw ph pr prof sr st th wm zr'.split(' '),
)
/** Stand in small letters before a family name: `A.F.Th.van der Heijden`. */
const particles: ReadonlySet<string> = new Set(
  'al bin da de den der di du el het la le op te ten ter tot uit van von'.split(' '),
)
/** Titles that stand for a first name: `A.F.Th.de Groot`. */
const firstNames: ReadonlySet<string> = new Set('chr joh ph th wm'.split(' '))
/**
 * Endings of addresses that people know, except those that are names as well: `X.Com` is an address, `J.Li` is a name.
 */
const domains: ReadonlySet<string> = new Set(
  `ai al app at be biz ca cc ch cl click club com cz de dev dk edu es eu fi fm fr frl gg gov gr hu ie in info int io is
  it jp la live ly me mobi net nl no nu online org pl pro pt pw ro ru se shop si site sk space store tel to tr tv uk us
  vip wiki ws xyz`.split(/\s+/),
)
const scheme = /:\/\/|\b(?:data|file|https?|javascript|mailto|sms|tel|vbscript):(?=\S)/i
const fourNumbers = /\d{1,3}(?:\.\d{1,3}){3}/
const dotted = /(?<before>[^\s.]*)\.(?=(?<after>\p{L}[\p{L}\p{M}\p{N}-]*)(?<rest>[^]{0,60}))/gu
const unseen = /\p{Cf}/gu
/** Browsers take this character for a dot; the dots of other scripts are normalised before. */
const otherDot = /\u3002/g
/** A longer text is not a name. */
const longest = 1000

/**
 * Whether a name holds the address of a site or a mailbox, in any script, alone or within a sentence. A dot with no
 * space after it belongs to an address, except after initials, in a title before a capital, and in numbers. A text that
 * is too long for a name counts as an address.
 */
export const holdsAddress = (name: string): boolean => {
  if (name.length > longest) return true
  const text = name.normalize('NFKC').replaceAll(unseen, '').replaceAll(otherDot, '.')
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
  // `Ph.D`: no further dot and letter follow.
  if (isOneLetter(after) && !/^\.\p{L}/u.test(rest)) return true
  const word = before.split(/[^\p{L}\p{M}\p{N}@_-]/u).at(-1) ?? ''
  const isInitial = isOneLetter(word)
  const hasTitle = titles.has(word.toLowerCase())
  if (!isInitial && !hasTitle) return false
  return isOneLetter(after) || (hasTitle && isTitle(after, rest)) || isFamily({ after, rest, word })
}

/** `Prof.dr. Els` */
const isTitle = (after: string, rest: string): boolean => {
  const next = /^\.\s*(\p{L}+)/u.exec(rest)?.[1] ?? ''
  return titles.has(after.toLowerCase()) && (titles.has(next.toLowerCase()) || isCapital(next))
}

const isFamily = ({ after, rest, word }: Readonly<Record<'after' | 'rest' | 'word', string>>): boolean => {
  const [first = '', second = ''] = after.split('-')
  const isDomain = domains.has(first.toLowerCase())
  const isParticle = particles.has(first.toLowerCase()) && (isCapital(second) || goesOnAsFamily(rest))
  if (isParticle && (!isDomain || isFirstName(word))) return true
  if (isDomain) return false
  return isOneLetter(word) ? isCapital(after) : /^(?:\p{Lu}\p{M}*\p{Ll}|\p{Lo})/u.test(after)
}

/** A capital initial, or the start of a first name: `ing.de` is an address, `A.de Vries` and `Th.de Vries` are none. */
const isFirstName = (word: string): boolean =>
  isCapital(word) && (isOneLetter(word) || firstNames.has(word.toLowerCase()))

/** ` Dam`, ` der Heijden`, ` 't Hof`, ` d'Ancona` */
const goesOnAsFamily = (rest: string): boolean => {
  const words = /^\s/.test(rest) ? rest.trimStart().split(/\s+/) : []
  const family = words.find((word) => !particles.has(word) && !/^['’]t$/.test(word)) ?? ''
  return isCapital(family.replace(/^\p{Ll}['’]/u, ''))
}

const isCapital = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)
