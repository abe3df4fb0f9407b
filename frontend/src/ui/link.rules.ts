/** How a link in navigation is marked: the page itself, a page below it, or not at all. */
export const currentMark = (href: string, path: string, home: string): 'page' | 'true' | undefined => {
  if (href === path) return 'page'
  return href !== home && path.startsWith(`${href}/`) ? 'true' : undefined
}
