import { groupsOf, isIPv4, isIPv6, plainAddress } from '#platform/limits/network.rules.ts'

/**
 * The network that an address belongs to, from which no person can be told: the first 24 bits of an IPv4 address, the
 * first 48 of an IPv6 one. Null for what is no address.
 */
export const ipPrefixOf = (written: string): string | null => {
  const address = plainAddress(written)
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(address) ? `${groupsOf(address).slice(0, 3).join(':')}::/48` : null
}
