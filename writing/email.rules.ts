import { seenText } from './text.rules.ts'

/** RFC 5321: more fits in no path of a mail. */
const longestEmail = 254
const longestLocal = 64
/** With all that may stand around an address. */
const longestTyped = 1000
/** What may stand between the dots before the `@`: RFC 5322, and letters of other scripts (RFC 6532). */
const local = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/
const ending = /^(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/
const domainSigns = /^[\p{L}\p{M}\p{N}.-]+$/u

/**
 * An address as it is read: without invisible signs, spaces, `mailto:` and `<…>` around it, in lower case. It may still
 * be none.
 */
const bare = (typed: string): string => {
  const text = seenText(typed)
    .replaceAll(/[\u200c\u200d]/g, '')
    .replaceAll('＠', '@')
    .trim()
  const inside = /^<(.*)>$/s.exec(text)?.[1] ?? text
  const isLink = /^mailto:/i.test(inside)
  const address = isLink ? (inside.slice('mailto:'.length).split('?')[0] ?? '') : inside
  return address.trim().toLowerCase()
}

/**
 * An email address as it is stored and compared: in lower case, its domain as mail servers write it (punycode); null
 * when it can't exist. This is the one rule for every place that takes an address.
 */
export const emailOf = (typed: string): string | null => {
  const text = typed.length > longestTyped ? '' : bare(typed)
  const at = text.lastIndexOf('@')
  const name = text.slice(0, Math.max(0, at))
  const domain = asciiDomain(text.slice(at + 1))
  if (at < 1 || domain === null || !local.test(name)) return null
  const email = `${name}@${domain}`
  return octets(name) <= longestLocal && octets(email) <= longestEmail ? email : null
}

/** The same; a text that is no address stays as typed, without invisible signs. */
export const normalEmail = (typed: string): string => emailOf(typed) ?? bare(typed)

/** The address of a link that writes to a mailbox (RFC 6068). */
export const emailLink = (email: string): string => {
  const [name = '', domain = ''] = normalEmail(email).split(/@(?=[^@]*$)/)
  return `mailto:${encodeURIComponent(name)}@${encodeURI(domain)}`
}

/** The domain in punycode, or null when no mail server can have this name. */
const asciiDomain = (typed: string): string | null => {
  if (!domainSigns.test(typed.replaceAll(/[。．｡]/g, '.'))) return null
  const address = `http://${typed}/`
  const domain = URL.canParse(address) ? new URL(address).hostname : ''
  const labels = domain.split('.')
  return labels.length > 1 && labels.every((one) => label.test(one)) && ending.test(labels.at(-1) ?? '')
    ? domain
    : null
}

const octets = (text: string): number => new TextEncoder().encode(text).length
