import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`deliveries_state_idx\`;`)
  await db.run(sql`DROP INDEX \`deliveries_lease_until_idx\`;`)
  await db.run(sql`CREATE INDEX \`newsletter_state_idx\` ON \`deliveries\` (\`newsletter_id\`,\`state\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`newsletter_state_idx\`;`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`)
}
