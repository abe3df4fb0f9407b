/** The withdrawn items that a notice names: records and pictures by id, files by the start of their names. */
export type Withdrawn = { readonly ids: ReadonlySet<string>; readonly files: readonly string[] }

/** The items among the tags of a notice that people withdrew. The site must keep no copy of them. */
export const withdrawnIn = (tags: readonly string[]): Withdrawn => ({
  ids: new Set(after('withdrawn:', tags)),
  files: after('file:', tags),
})

/** Whether something with these tags shows any of these records. */
export const shows = (tags: Iterable<string>, ids: ReadonlySet<string>): boolean =>
  [...tags].some((tag) => ids.has(tag.slice(tag.indexOf(':') + 1)))

const after = (start: string, tags: readonly string[]): string[] =>
  tags.filter((tag) => tag.startsWith(start)).map((tag) => tag.slice(start.length))
