import { emailOf } from './email.rules.ts'
import { phoneOf } from './phone.rules.ts'
import { tidyLine } from './text.rules.ts'

export const longestWebAddress = 500

/** `https:/x.nl`, `https//x.nl`, `http:x.nl` */
const halfScheme = /^(https?)(?::\/?|\/\/)(?=[^/])/i
const host = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})$/

/**
 * The address of a website as it is stored: `www.x.nl` becomes `https://www.x.nl`; null when it is none. Only http and
 * https, with a host that has a name, and without spaces, a login or a mailbox in it.
 */
export const webAddressOf = (typed: string): string | null => {
  const text = tidyLine(typed)
  if (text.length > longestWebAddress || /[\s\\<>"]/u.test(text)) return null
  const whole = withScheme(text)
  const url = whole !== null && URL.canParse(whole) ? new URL(whole) : null
  if (url === null || url.username !== '' || url.password !== '' || !host.test(url.hostname)) return null
  return whole
}

/** The same; what is no web address stays as typed. */
export const tidyWebAddress = (typed: string): string => webAddressOf(typed) ?? tidyLine(typed)

/** Where a link may lead: besides a website a place on this site, a mailbox or a telephone; null when it is none. */
export const linkTargetOf = (typed: string): string | null => {
  const text = tidyLine(typed)
  if (/^(?:\/(?![/\\])|#)[^\s\\]*$/.test(text)) return text
  const scheme = /^(mailto|tel):(.*)$/i.exec(text)
  if (scheme?.[1]?.toLowerCase() === 'tel') {
    const phone = phoneOf(scheme[2] ?? '')
    return phone === null ? null : `tel:${phone}`
  }
  const email = emailOf(text)
  if (email !== null) return `mailto:${email}${/^mailto:[^?]*(\?[^\s]*)$/i.exec(text)?.[1] ?? ''}`
  return webAddressOf(text)
}

/** The same; what is none stays as typed. */
export const tidyLinkTarget = (typed: string): string => linkTargetOf(typed) ?? tidyLine(typed)

const withScheme = (text: string): string | null => {
  if (/^https?:\/\//i.test(text)) return text
  if (halfScheme.test(text)) return text.replace(halfScheme, '$1://')
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) || /^[/#?.]/.test(text) ? null : `https://${text}`
}
