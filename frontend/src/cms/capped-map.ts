export type CappedMapOptions = { readonly maxEntries: number; readonly maxBytes: number }

/** A map with a maximum number of entries and bytes: the least recently used entries are removed to make room. */
export const createCappedMap = <Entry extends { readonly bytes: number }>(options: CappedMapOptions) => {
  const { maxEntries, maxBytes } = options
  const entries = new Map<string, Entry>()
  let bytes = 0

  const drop = (key: string): void => {
    bytes -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    get: (key: string): Entry | undefined => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry
    },
    has: (key: string): boolean => entries.has(key),
    keep: (key: string, entry: Entry): void => {
      drop(key)
      entries.set(key, entry)
      bytes += entry.bytes
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries && bytes <= maxBytes) break
        drop(oldest)
      }
    },
    drop,
    dropEach: (fits: (entry: Entry) => boolean): void => {
      for (const [key, entry] of entries) if (fits(entry)) drop(key)
    },
  }
}
