import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`background_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`started_at\` text,
  	\`succeeded_at\` text,
  	\`failed_at\` text,
  	\`problem\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`background_runs_name_idx\` ON \`background_runs\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`background_runs_updated_at_idx\` ON \`background_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`background_runs_created_at_idx\` ON \`background_runs\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`reviews_is_busy_idx\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`lease_until\` text;`)
  await db.run(sql`CREATE INDEX \`reviews_lease_until_idx\` ON \`reviews\` (\`lease_until\`);`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`is_busy\`;`)
  await db.run(sql`ALTER TABLE \`applications\` ADD \`lease_until\` text;`)
  await db.run(sql`ALTER TABLE \`applications\` DROP COLUMN \`claimed_at\`;`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` ADD \`lease_until\` text;`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` ADD \`fence\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` DROP COLUMN \`lease\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`background_runs\`;`)
  await db.run(sql`DROP INDEX \`reviews_lease_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`is_busy\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`reviews_is_busy_idx\` ON \`reviews\` (\`is_busy\`);`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`lease_until\`;`)
  await db.run(sql`ALTER TABLE \`applications\` ADD \`claimed_at\` text;`)
  await db.run(sql`ALTER TABLE \`applications\` DROP COLUMN \`lease_until\`;`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` ADD \`lease\` text DEFAULT '';`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` DROP COLUMN \`lease_until\`;`)
  await db.run(sql`ALTER TABLE \`bulk_changes\` DROP COLUMN \`fence\`;`)
}
