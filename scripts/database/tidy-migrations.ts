import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Payload writes migrations in a form that strict TypeScript refuses: types imported as values, unused parameters. */
const tidy = (source: string): string =>
  source
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('({ db, payload, req }: Migrate', '({ db }: Migrate')

const folder = path.resolve(import.meta.dirname, '../../cms/src/migrations')

for (const name of readdirSync(folder).filter((file) => /^\d.*\.ts$/.test(file))) {
  const file = path.join(folder, name)
  writeFileSync(file, tidy(readFileSync(file, 'utf8')))
}
