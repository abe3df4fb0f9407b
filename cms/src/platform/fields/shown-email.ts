import { domainToUnicode } from 'node:url'

/** A stored address with its domain as people write it: `aya@münchen.example`. */
export const shownEmail = (stored: string): string => {
  const at = stored.lastIndexOf('@')
  const domain = domainToUnicode(stored.slice(at + 1))
  return at < 1 || domain === '' ? stored : `${stored.slice(0, at)}@${domain}`
}
