import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`demo\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`newsletters_sent_at_idx\` ON \`newsletters\` (\`sent_at\`);`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_demo\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_sent_at_idx\` ON \`_newsletters_v\` (\`version_sent_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_sizes_mail_sizes_mail_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_filename\`;`)
  await db.run(sql`DROP INDEX \`newsletters_sent_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`demo\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_version_version_sent_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_demo\`;`)
}
