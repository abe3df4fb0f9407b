import { groupsOf, isIPv4, isIPv6, plainAddress } from '#platform/limits/network.rules.ts'

/**
 * The network of an IP address, which identifies no person: the first 24 bits of an IPv4 address, the first 48 of an
 * IPv6 one. Null for any other text.
 */
export const ipPrefixOf = (written: string): string | null => {
  const address = plainAddress(written)
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(address) ? `${groupsOf(address).slice(0, 3).join(':')}::/48` : null
}
