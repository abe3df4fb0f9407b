import { isIP } from 'node:net'

/**
 * The visitor's IP address as the last of our own proxies saw it, without port, brackets, zone, or the IPv6 form of an
 * IPv4 address. Empty when it is not a valid address.
 */
export const visitorOf = ({ ip = '' }: { readonly ip?: string | undefined }): string => {
  const bare = ip
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(bare) === 0 ? '' : bare
}
