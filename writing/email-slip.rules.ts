import { emailOf } from './email.rules.ts'

/** The providers of most readers; the rest of the list only keeps similar names from being taken for slips. */
const providers =
  `gmail.com hotmail.com hotmail.nl outlook.com live.nl live.com icloud.com yahoo.com ziggo.nl kpnmail.nl planet.nl
  xs4all.nl hetnet.nl home.nl upcmail.nl casema.nl quicknet.nl chello.nl telfort.nl tele2.nl zonnet.nl solcon.nl
  msn.com protonmail.com gmx.net googlemail.com freedom.nl delta.nl zeelandnet.nl caiway.nl online.nl`.split(
    /\s+/,
  )
const others: ReadonlySet<string> = new Set(
  `mail.com email.com ymail.com gmx.com gmx.de gmx.nl me.com mac.com aol.com proton.me pm.me hey.com qmail.com
  outlook.nl outlook.de outlook.be outlook.fr live.be live.fr live.co.uk hotmail.be hotmail.de hotmail.fr hotmail.co.uk
  yahoo.nl yahoo.de yahoo.fr yahoo.co.uk icloud.nl rocketmail.com`.split(/\s+/),
)
/** Endings that do not exist, and the one that is meant. */
const endings: Readonly<Record<string, string>> = {
  cim: 'com',
  cmo: 'com',
  comm: 'com',
  con: 'com',
  cpm: 'com',
  nk: 'nl',
  nll: 'nl',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
}

/**
 * The domain that is probably meant by this address, or null: `gmail.com` for `aya@gmial.com`. An address with a slip may
 * exist, so a person is asked.
 */
export const meantDomain = (email: string): string | null => {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  if (providers.includes(domain) || others.has(domain)) return null
  const known = providers.find((one) => isSlipOf(domain, one))
  if (known !== undefined) return known
  const ending = domain.slice(domain.lastIndexOf('.') + 1)
  const right = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  return right === undefined ? null : domain.slice(0, -ending.length) + right
}

/**
 * The domain to ask about, or null: once somebody has answered by sending the same address again, it is taken.
 */
export const domainToAsk = (typed: string, asked: string): string | null => {
  const email = emailOf(typed)
  return email === null || email === emailOf(asked) ? null : meantDomain(email)
}

const isSlipOf = (typed: string, known: string): boolean => {
  const [name = '', ...rest] = known.split('.')
  // `gmail.con` and `gmail.nl`: the right name with another ending.
  if (known === 'gmail.com' && typed.startsWith(`${name}.`)) return true
  return rest.length > 0 && name.length > 3 && isOneAway(typed, known)
}

/** Whether one sign too many, too few, wrong, or two that changed places lie between the texts. */
const isOneAway = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [a, b] = [one.slice(start), other.slice(start)]
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}
