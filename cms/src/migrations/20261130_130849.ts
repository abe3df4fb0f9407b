import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`festivals\` ADD \`venue_town\` text;`)
  await db.run(sql`ALTER TABLE \`_festivals_v\` ADD \`version_venue_town\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_share_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`held_providers\` text;`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`released_at\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`bounce\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_sizes_share_sizes_share_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_share_filename\`;`)
  await db.run(sql`ALTER TABLE \`festivals\` DROP COLUMN \`venue_town\`;`)
  await db.run(sql`ALTER TABLE \`_festivals_v\` DROP COLUMN \`version_venue_town\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`held_providers\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`released_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`bounce\`;`)
}
