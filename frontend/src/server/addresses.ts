/** What an address should have been: itself, another one, or nothing that can be read. */
export type Reading =
  | { readonly kind: 'fine' }
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'unreadable' }

/**
 * One address per page: no slash at the end, none doubled. A backslash counts as a slash, as it does in browsers;
 * else `/\evil.example/` would be sent on to another host.
 */
export const readAddress = (url: string): Reading => {
  const [path = '', ...rest] = url.split('?')
  if (!path.startsWith('/') || !isReadable(path)) return { kind: 'unreadable' }
  const collapsed = path.replace(/[/\\]+/g, '/')
  const normal = collapsed.length > 1 ? collapsed.replace(/\/$/, '') : collapsed
  if (normal === path) return { kind: 'fine' }
  return { kind: 'elsewhere', to: [normal, ...rest].join('?') }
}

const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** The query parameters a page understands, each once, in one order; anything else is not seen. */
export const readQuery = (url: string, names: readonly string[]): Readonly<Record<string, string>> =>
  queryAmong(new URLSearchParams(url.split('?')[1] ?? ''), names)

const longest = 300

/** What is far too long is not taken for nothing: the page says what became of it. */
const cut = (value: string): string => value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')

/** The same for a query that was read. */
export const queryAmong = (
  given: URLSearchParams,
  names: readonly string[],
): Readonly<Record<string, string>> => {
  const known = [...names].sort().map((name) => [name, cut(given.get(name) ?? '')] as const)
  return Object.fromEntries(known.filter(([, value]) => value !== ''))
}
