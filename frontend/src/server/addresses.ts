/** The result of reading an address: correct as it is, another address to redirect to, or unreadable. */
export type Reading =
  | { readonly kind: 'fine' }
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'unreadable' }

/**
 * Gives each page one address: no slash at the end, no double slashes, no `/nl` at its start. A backslash counts as a slash, as in browsers;
 * otherwise the site would redirect `/\evil.example/` to another host.
 */
export const readAddress = (url: string): Reading => {
  const [path = '', ...rest] = url.split('?')
  if (!path.startsWith('/') || !isReadable(path)) return { kind: 'unreadable' }
  const collapsed = path.replace(/[/\\]+/g, '/')
  // Dutch pages have no language in their address, but somebody who knows /en and /ar may type /nl.
  const normal = collapsed.replace(/^\/nl(?=\/|$)/, '').replace(/\/$/, '') || '/'
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

/** The query parameters that a page understands, each once and in a fixed order; others are ignored. */
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
