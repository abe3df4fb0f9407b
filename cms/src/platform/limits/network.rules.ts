/** An address as a proxy or a socket writes it, without port, brackets, zone, or the IPv6 form of an IPv4 address. */
export const plainAddress = (written: string): string => {
  const bare = written
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  return (inside ?? bare).toLowerCase()
}

export const isIPv4 = (address: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)

export const isIPv6 = (address: string): boolean => /^[\da-f:]{2,39}$/i.test(address) && address.includes(':')

/** The unit that a limit counts: one IPv4 address, or the network that one IPv6 customer has. */
export const networkOf = (written: string): string => {
  const address = plainAddress(written)
  if (isIPv4(address)) return address
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : 'unknown'
}

/** All eight groups of an IPv6 address, those that `::` stands for included. */
export const groupsOf = (address: string): string[] => {
  const [front = '', back] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, '0:0').split('::')
  const before = front === '' ? [] : front.split(':')
  const after = back === undefined || back === '' ? [] : back.split(':')
  const missing = back === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after]
  return groups.map((group) => Number.parseInt(group, 16).toString(16))
}
