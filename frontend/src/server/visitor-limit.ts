export type VisitorLimit = (address: string) => boolean

type Options = { readonly most: number; readonly windowMs: number; readonly now: () => number }

const mostVisitors = 10_000

/** Lets each visitor do something so many times in a window of time; counted in memory, forgotten with the window. */
export const createVisitorLimit = ({ most, windowMs, now }: Options): VisitorLimit => {
  const counts = new Map<string, { times: number; readonly until: number }>()
  const forget = (): void => {
    for (const [visitor, { until }] of counts) if (until <= now()) counts.delete(visitor)
    // More than a crowd: the oldest make room.
    for (const visitor of counts.keys()) {
      if (counts.size < mostVisitors) break
      counts.delete(visitor)
    }
  }
  return (address) => {
    const visitor = networkOf(address)
    const known = counts.get(visitor)
    if (known !== undefined && known.until > now()) {
      known.times += 1
      return known.times <= most
    }
    if (counts.size >= mostVisitors) forget()
    counts.delete(visitor)
    counts.set(visitor, { times: 1, until: now() + windowMs })
    return true
  }
}

/** One IPv4 address, or the network that one IPv6 customer has. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}
