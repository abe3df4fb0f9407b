/** What a notice says is gone for good: records and pictures by id, files by how their names begin. */
export type Withdrawn = { readonly ids: ReadonlySet<string>; readonly files: readonly string[] }

/** What people withdrew among the tags of a notice. Of these no copy may stay, however useful it would be. */
export const withdrawnIn = (tags: readonly string[]): Withdrawn => ({
  ids: new Set(after('withdrawn:', tags)),
  files: after('file:', tags),
})

/** Whether something with these tags shows any of the records. */
export const shows = (tags: Iterable<string>, ids: ReadonlySet<string>): boolean =>
  [...tags].some((tag) => ids.has(tag.slice(tag.indexOf(':') + 1)))

const after = (start: string, tags: readonly string[]): string[] =>
  tags.filter((tag) => tag.startsWith(start)).map((tag) => tag.slice(start.length))
