import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getTableConfig, index, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Hook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]>

/**
 * Gives every column that refers to another table an index with that column first, unless it has one. Payload gives the
 * tables of translations only (`_locale`, `_parent_id`), so that each look-up by parent would read the whole table. It
 * is a hook of the schema, so that `migrate:create` writes the indexes.
 */
export const indexParents: Hook = ({ extendTable, schema }) => {
  for (const table of Object.values(schema.tables)) {
    const { foreignKeys, indexes, name } = getTableConfig(table)
    const firsts = new Set(indexes.map(({ config }) => nameOf(config.columns[0])))
    const missing = foreignKeys
      .flatMap((key) => key.reference().columns[0] ?? [])
      .filter((column) => !firsts.has(column.name))
    const made = missing.map((column) => {
      const called = `${name}_${column.name.replace(/^_/, '')}_idx`
      return [called, index(called).on(column)] as const
    })
    extendTable({ extraConfig: () => Object.fromEntries(made), table })
  }
  return schema
}

const nameOf = (column: unknown): unknown => (column as SQLiteColumn | undefined)?.name
