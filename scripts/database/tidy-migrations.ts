import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Payload writes migrations that strict TypeScript refuses: types imported as values, and unused parameters. */
const tidy = (source: string): string =>
  source
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('({ db, payload, req }: Migrate', '({ db }: Migrate')

type Columns = Readonly<Record<string, readonly string[]>>

/** A rebuilt table keeps its columns, but Payload's generator also copies columns that the old table never had. */
const copyWhatWasThere = (source: string, before: Columns): string =>
  source.replace(
    /(INSERT INTO \\`__new_(\w+)\\`)\([^)]*\) SELECT [^`\\]*(FROM)/g,
    (whole, head: string, table: string, from: string) => {
      const columns = before[table]?.map((column) => `"${column}"`).filter((column) => whole.includes(column))
      return columns === undefined
        ? whole
        : `${head}(${columns.join(', ')}) SELECT ${columns.join(', ')} ${from}`
    },
  )

const folder = path.resolve(import.meta.dirname, '../../cms/src/migrations')

const columnsIn = (snapshot: string): Columns => {
  const { tables } = JSON.parse(readFileSync(path.join(folder, snapshot), 'utf8'))
  const columnsOf = ([name, table]: [string, { columns: object }]) => [name, Object.keys(table.columns)]
  return Object.fromEntries(Object.entries<{ columns: object }>(tables).map(columnsOf))
}

let before: Columns = {}
for (const name of readdirSync(folder)
  .filter((file) => /^\d.*\.ts$/.test(file))
  .toSorted()) {
  const file = path.join(folder, name)
  const [up = '', ...down] = tidy(readFileSync(file, 'utf8')).split('export async function down')
  const after = columnsIn(name.replace(/\.ts$/, '.json'))
  const halves = [copyWhatWasThere(up, before), ...down.map((half) => copyWhatWasThere(half, after))]
  writeFileSync(file, halves.join('export async function down'))
  before = after
}
