const dated = /^(\d{4})(\d\d)(\d\d)_\d{6}/

const dayOf = (name: string): string => name.replace(dated, '$1-$2-$3').slice(0, 10)

/**
 * Why this program may not touch a database in which these migrations have run: a newer program has written data there
 * that this one would drop. Null when this program knows all of them.
 */
export const newerDatabase = ({
  done,
  known,
}: {
  readonly done: readonly string[]
  readonly known: readonly string[]
}): string | null => {
  const newest = done
    .filter((name) => dated.test(name) && !known.includes(name))
    .toSorted()
    .at(-1)
  if (newest === undefined) return null
  const own = known.toSorted().at(-1)
  const ours = own === undefined ? 'has none' : `knows those up to ${own}`
  return `This database was written by a newer version of Welkom Hier: it needs the version of ${dayOf(newest)} or later, with migration ${newest}; this one ${ours}. Update the program (git pull), or put a backup of before in its place: npm run restore -- FILE --replace.`
}
