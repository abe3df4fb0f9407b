import type { Payload } from 'payload'

/** Whether the tests run on MongoDB, where {@link whileStuck} can't be used. */
export const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

type Stuck = {
  /** When several are stuck at once. */
  readonly name?: string
  readonly statement: 'DELETE' | 'INSERT' | 'UPDATE'
  readonly table: string
  /** Which rows, in SQL: `OLD` and `NEW` are the row. */
  readonly when: string
}

/** Does the work while the database refuses a change of some rows. For SQLite, which has triggers. */
export const whileStuck = async (
  { db }: Payload,
  { name = 'stuck', statement, table, when }: Stuck,
  work: () => Promise<unknown>,
): Promise<void> => {
  const { client } = db as unknown as { client: { execute: (sql: string) => Promise<void> } }
  const refused = `BEFORE ${statement} ON ${table} WHEN ${when}`
  await client.execute(`CREATE TRIGGER ${name} ${refused} BEGIN SELECT RAISE(ABORT, 'stuck'); END`)
  try {
    await work()
  } finally {
    await client.execute(`DROP TRIGGER ${name}`)
  }
}
