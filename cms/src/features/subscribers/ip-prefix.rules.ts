/**
 * The network that an address belongs to, from which no person can be told: the first 24 bits of an IPv4 address, the
 * first 48 of an IPv6 one. Null for what is no address.
 */
export const ipPrefixOf = (address: string): string | null => {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(plain)
  if (four !== null) return `${four[1]}.${four[2]}.${four[3]}.0/24`
  if (!/^[\da-f:]{2,39}$/i.test(plain) || !plain.includes(':')) return null
  const [front = ''] = plain.split('::')
  const groups = front.split(':').filter((group) => group !== '')
  return `${[...groups, '0', '0', '0'].slice(0, 3).join(':')}::/48`
}
