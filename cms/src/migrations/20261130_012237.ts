import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`people_in_picture\` text NOT NULL,
  	\`people_answered_on\` text,
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_proof\` text,
  	\`owner_id\` text(36),
  	\`visible\` integer DEFAULT false,
  	\`submission\` text,
  	\`demo\` integer DEFAULT false,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_square_url\` text,
  	\`sizes_square_width\` numeric,
  	\`sizes_square_height\` numeric,
  	\`sizes_square_mime_type\` text,
  	\`sizes_square_filesize\` numeric,
  	\`sizes_square_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_card_avif_url\` text,
  	\`sizes_card_avif_width\` numeric,
  	\`sizes_card_avif_height\` numeric,
  	\`sizes_card_avif_mime_type\` text,
  	\`sizes_card_avif_filesize\` numeric,
  	\`sizes_card_avif_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	\`sizes_wide_avif_url\` text,
  	\`sizes_wide_avif_width\` numeric,
  	\`sizes_wide_avif_height\` numeric,
  	\`sizes_wide_avif_mime_type\` text,
  	\`sizes_wide_avif_filesize\` numeric,
  	\`sizes_wide_avif_filename\` text,
  	\`sizes_hero_url\` text,
  	\`sizes_hero_width\` numeric,
  	\`sizes_hero_height\` numeric,
  	\`sizes_hero_mime_type\` text,
  	\`sizes_hero_filesize\` numeric,
  	\`sizes_hero_filename\` text,
  	\`sizes_hero_avif_url\` text,
  	\`sizes_hero_avif_width\` numeric,
  	\`sizes_hero_avif_height\` numeric,
  	\`sizes_hero_avif_mime_type\` text,
  	\`sizes_hero_avif_filesize\` numeric,
  	\`sizes_hero_avif_filename\` text,
  	\`sizes_mail_url\` text,
  	\`sizes_mail_width\` numeric,
  	\`sizes_mail_height\` numeric,
  	\`sizes_mail_mime_type\` text,
  	\`sizes_mail_filesize\` numeric,
  	\`sizes_mail_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "credit", "people_in_picture", "consent_given_on", "consent_expires_on", "consent_proof", "owner_id", "visible", "submission", "demo", "seed_key", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_square_url", "sizes_square_width", "sizes_square_height", "sizes_square_mime_type", "sizes_square_filesize", "sizes_square_filename", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_card_avif_url", "sizes_card_avif_width", "sizes_card_avif_height", "sizes_card_avif_mime_type", "sizes_card_avif_filesize", "sizes_card_avif_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename", "sizes_wide_avif_url", "sizes_wide_avif_width", "sizes_wide_avif_height", "sizes_wide_avif_mime_type", "sizes_wide_avif_filesize", "sizes_wide_avif_filename", "sizes_hero_url", "sizes_hero_width", "sizes_hero_height", "sizes_hero_mime_type", "sizes_hero_filesize", "sizes_hero_filename", "sizes_hero_avif_url", "sizes_hero_avif_width", "sizes_hero_avif_height", "sizes_hero_avif_mime_type", "sizes_hero_avif_filesize", "sizes_hero_avif_filename", "sizes_mail_url", "sizes_mail_width", "sizes_mail_height", "sizes_mail_mime_type", "sizes_mail_filesize", "sizes_mail_filename") SELECT "id", "credit", "people_in_picture", "consent_given_on", "consent_expires_on", "consent_proof", "owner_id", "visible", "submission", "demo", "seed_key", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_square_url", "sizes_square_width", "sizes_square_height", "sizes_square_mime_type", "sizes_square_filesize", "sizes_square_filename", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_card_avif_url", "sizes_card_avif_width", "sizes_card_avif_height", "sizes_card_avif_mime_type", "sizes_card_avif_filesize", "sizes_card_avif_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename", "sizes_wide_avif_url", "sizes_wide_avif_width", "sizes_wide_avif_height", "sizes_wide_avif_mime_type", "sizes_wide_avif_filesize", "sizes_wide_avif_filename", "sizes_hero_url", "sizes_hero_width", "sizes_hero_height", "sizes_hero_mime_type", "sizes_hero_filesize", "sizes_hero_filename", "sizes_hero_avif_url", "sizes_hero_avif_width", "sizes_hero_avif_height", "sizes_hero_avif_mime_type", "sizes_hero_avif_filesize", "sizes_hero_avif_filename", "sizes_mail_url", "sizes_mail_width", "sizes_mail_height", "sizes_mail_mime_type", "sizes_mail_filesize", "sizes_mail_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_people_answered_on_idx\` ON \`media\` (\`people_answered_on\`);`)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_visible_idx\` ON \`media\` (\`visible\`);`)
  await db.run(sql`CREATE INDEX \`media_submission_idx\` ON \`media\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`media_seed_key_idx\` ON \`media\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_sizes_square_filename_idx\` ON \`media\` (\`sizes_square_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_avif_sizes_card_avif_filename_idx\` ON \`media\` (\`sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_avif_sizes_wide_avif_filename_idx\` ON \`media\` (\`sizes_wide_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_hero_sizes_hero_filename_idx\` ON \`media\` (\`sizes_hero_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_hero_avif_sizes_hero_avif_filename_idx\` ON \`media\` (\`sizes_hero_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`)
  await db.run(sql`ALTER TABLE \`festivals\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`festivals_deleted_at_idx\` ON \`festivals\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_festivals_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_deleted_at_idx\` ON \`_festivals_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`testimonials\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`testimonials_deleted_at_idx\` ON \`testimonials\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_deleted_at_idx\` ON \`_testimonials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`newsletters_deleted_at_idx\` ON \`newsletters\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_deleted_at_idx\` ON \`_newsletters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`devices\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`ALTER TABLE \`file_uses\` ADD \`path\` text;`)
  await db.run(sql`CREATE INDEX \`file_uses_path_idx\` ON \`file_uses\` (\`path\`);`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_notice_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_notice_en_button\` text;`)
  await db.run(sql`CREATE INDEX \`festivals_programme_locales_parent_id_idx\` ON \`festivals_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_locales_parent_id_idx\` ON \`festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_programme_locales_parent_id_idx\` ON \`_festivals_v_version_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_locales_parent_id_idx\` ON \`_festivals_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_id_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_parent_id_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_locales_parent_id_idx\` ON \`stories_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_locales_parent_id_idx\` ON \`_stories_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_locales_parent_id_idx\` ON \`testimonials_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_locales_parent_id_idx\` ON \`_testimonials_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_locales_parent_id_idx\` ON \`pages_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_locales_parent_id_idx\` ON \`pages_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_locales_parent_id_idx\` ON \`pages_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_items_locales_parent_id_idx\` ON \`pages_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_festivals_locales_parent_id_idx\` ON \`pages_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_id_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_locales_parent_id_idx\` ON \`_pages_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_locales_parent_id_idx\` ON \`_pages_v_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_locales_parent_id_idx\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_items_locales_parent_id_idx\` ON \`_pages_v_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_festivals_locales_parent_id_idx\` ON \`_pages_v_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_id_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_text_locales_parent_id_idx\` ON \`newsletters_blocks_letter_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_locales_parent_id_idx\` ON \`newsletters_blocks_letter_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_festivals_locales_parent_id_idx\` ON \`newsletters_blocks_letter_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_locales_parent_id_idx\` ON \`newsletters_blocks_letter_button_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_locales_parent_id_idx\` ON \`newsletters_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_text_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_festivals_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_button_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_locales_parent_id_idx\` ON \`_newsletters_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_locales_parent_id_idx\` ON \`home_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_locales_parent_id_idx\` ON \`_home_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_text_locales_parent_id_idx\` ON \`organise_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_locales_parent_id_idx\` ON \`organise_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_locales_parent_id_idx\` ON \`organise_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_items_locales_parent_id_idx\` ON \`organise_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_festivals_locales_parent_id_idx\` ON \`organise_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_locales_parent_id_idx\` ON \`organise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_text_locales_parent_id_idx\` ON \`_organise_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_locales_parent_id_idx\` ON \`_organise_v_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_locales_parent_id_idx\` ON \`_organise_v_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_items_locales_parent_id_idx\` ON \`_organise_v_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_festivals_locales_parent_id_idx\` ON \`_organise_v_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_locales_parent_id_idx\` ON \`_organise_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_locales_parent_id_idx\` ON \`site_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_footer_links_locales_parent_id_idx\` ON \`site_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_id_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_locales_parent_id_idx\` ON \`_site_v_version_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_footer_links_locales_parent_id_idx\` ON \`_site_v_version_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_parent_id_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_settings_locales_parent_id_idx\` ON \`newsletter_settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_settings_v_locales_parent_id_idx\` ON \`_newsletter_settings_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`festivals_programme_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`festivals_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`festivals\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_festivals_v_version_programme_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_festivals_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_festivals_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_festivals_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`organisations_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`stories_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`stories_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_stories_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_stories_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`testimonials_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`testimonials\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`testimonials_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_testimonials_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_testimonials_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_testimonials_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_blocks_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_blocks_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_blocks_call_to_action_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_blocks_questions_items_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_blocks_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`pages_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_blocks_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_blocks_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_blocks_call_to_action_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_blocks_questions_items_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_blocks_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_locales_parent_id_idx\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`people_in_picture\` text DEFAULT 'none' NOT NULL,
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_proof\` text,
  	\`owner_id\` text(36),
  	\`visible\` integer DEFAULT false,
  	\`submission\` text,
  	\`demo\` integer DEFAULT false,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_square_url\` text,
  	\`sizes_square_width\` numeric,
  	\`sizes_square_height\` numeric,
  	\`sizes_square_mime_type\` text,
  	\`sizes_square_filesize\` numeric,
  	\`sizes_square_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_card_avif_url\` text,
  	\`sizes_card_avif_width\` numeric,
  	\`sizes_card_avif_height\` numeric,
  	\`sizes_card_avif_mime_type\` text,
  	\`sizes_card_avif_filesize\` numeric,
  	\`sizes_card_avif_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	\`sizes_wide_avif_url\` text,
  	\`sizes_wide_avif_width\` numeric,
  	\`sizes_wide_avif_height\` numeric,
  	\`sizes_wide_avif_mime_type\` text,
  	\`sizes_wide_avif_filesize\` numeric,
  	\`sizes_wide_avif_filename\` text,
  	\`sizes_hero_url\` text,
  	\`sizes_hero_width\` numeric,
  	\`sizes_hero_height\` numeric,
  	\`sizes_hero_mime_type\` text,
  	\`sizes_hero_filesize\` numeric,
  	\`sizes_hero_filename\` text,
  	\`sizes_hero_avif_url\` text,
  	\`sizes_hero_avif_width\` numeric,
  	\`sizes_hero_avif_height\` numeric,
  	\`sizes_hero_avif_mime_type\` text,
  	\`sizes_hero_avif_filesize\` numeric,
  	\`sizes_hero_avif_filename\` text,
  	\`sizes_mail_url\` text,
  	\`sizes_mail_width\` numeric,
  	\`sizes_mail_height\` numeric,
  	\`sizes_mail_mime_type\` text,
  	\`sizes_mail_filesize\` numeric,
  	\`sizes_mail_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "credit", "people_in_picture", "consent_given_on", "consent_expires_on", "consent_proof", "owner_id", "visible", "submission", "demo", "seed_key", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_square_url", "sizes_square_width", "sizes_square_height", "sizes_square_mime_type", "sizes_square_filesize", "sizes_square_filename", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_card_avif_url", "sizes_card_avif_width", "sizes_card_avif_height", "sizes_card_avif_mime_type", "sizes_card_avif_filesize", "sizes_card_avif_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename", "sizes_wide_avif_url", "sizes_wide_avif_width", "sizes_wide_avif_height", "sizes_wide_avif_mime_type", "sizes_wide_avif_filesize", "sizes_wide_avif_filename", "sizes_hero_url", "sizes_hero_width", "sizes_hero_height", "sizes_hero_mime_type", "sizes_hero_filesize", "sizes_hero_filename", "sizes_hero_avif_url", "sizes_hero_avif_width", "sizes_hero_avif_height", "sizes_hero_avif_mime_type", "sizes_hero_avif_filesize", "sizes_hero_avif_filename", "sizes_mail_url", "sizes_mail_width", "sizes_mail_height", "sizes_mail_mime_type", "sizes_mail_filesize", "sizes_mail_filename") SELECT "id", "credit", "people_in_picture", "consent_given_on", "consent_expires_on", "consent_proof", "owner_id", "visible", "submission", "demo", "seed_key", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_square_url", "sizes_square_width", "sizes_square_height", "sizes_square_mime_type", "sizes_square_filesize", "sizes_square_filename", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_card_avif_url", "sizes_card_avif_width", "sizes_card_avif_height", "sizes_card_avif_mime_type", "sizes_card_avif_filesize", "sizes_card_avif_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename", "sizes_wide_avif_url", "sizes_wide_avif_width", "sizes_wide_avif_height", "sizes_wide_avif_mime_type", "sizes_wide_avif_filesize", "sizes_wide_avif_filename", "sizes_hero_url", "sizes_hero_width", "sizes_hero_height", "sizes_hero_mime_type", "sizes_hero_filesize", "sizes_hero_filename", "sizes_hero_avif_url", "sizes_hero_avif_width", "sizes_hero_avif_height", "sizes_hero_avif_mime_type", "sizes_hero_avif_filesize", "sizes_hero_avif_filename", "sizes_mail_url", "sizes_mail_width", "sizes_mail_height", "sizes_mail_mime_type", "sizes_mail_filesize", "sizes_mail_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_visible_idx\` ON \`media\` (\`visible\`);`)
  await db.run(sql`CREATE INDEX \`media_submission_idx\` ON \`media\` (\`submission\`);`)
  await db.run(sql`CREATE INDEX \`media_seed_key_idx\` ON \`media\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_square_sizes_square_filename_idx\` ON \`media\` (\`sizes_square_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_avif_sizes_card_avif_filename_idx\` ON \`media\` (\`sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_avif_sizes_wide_avif_filename_idx\` ON \`media\` (\`sizes_wide_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_hero_sizes_hero_filename_idx\` ON \`media\` (\`sizes_hero_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_hero_avif_sizes_hero_avif_filename_idx\` ON \`media\` (\`sizes_hero_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`)
  await db.run(sql`DROP INDEX \`media_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_blocks_letter_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_blocks_letter_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_blocks_letter_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_blocks_letter_button_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`newsletters_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_blocks_letter_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_blocks_letter_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_blocks_letter_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_blocks_letter_button_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`file_uses_path_idx\`;`)
  await db.run(sql`ALTER TABLE \`file_uses\` DROP COLUMN \`path\`;`)
  await db.run(sql`DROP INDEX \`home_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_home_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_blocks_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_blocks_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_blocks_call_to_action_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_blocks_questions_items_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_blocks_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`organise_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_blocks_text_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_blocks_picture_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_blocks_call_to_action_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_blocks_questions_items_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_blocks_festivals_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_organise_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`site_navigation_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`site_footer_links_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`site_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_site_v_version_navigation_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_site_v_version_footer_links_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_site_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletter_settings_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletter_settings_v_locales_parent_id_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`devices\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_notice_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_notice_en_button\`;`)
}
