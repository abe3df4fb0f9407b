import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletter_settings_locales\` (
  	\`newsletter_wording\` text,
  	\`follow_wording\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_settings_locales_locale_parent_id_unique\` ON \`newsletter_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_settings_v_locales\` (
  	\`version_newsletter_wording\` text,
  	\`version_follow_wording\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletter_settings_v_locales_locale_parent_id_unique\` ON \`_newsletter_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`known_mail_sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_key_idx\` ON \`consents\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_confirmation_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`sign_up_known_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_confirmation_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_sign_up_known_ar_button\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletter_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_settings_v_locales\`;`)
  await db.run(sql`DROP INDEX \`consents_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`known_mail_sent_at\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_confirmation_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`sign_up_known_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_confirmation_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_sign_up_known_ar_button\`;`)
}
