import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_order_idx\` ON \`newsletters_blocks_letter_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_parent_id_idx\` ON \`newsletters_blocks_letter_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_path_idx\` ON \`newsletters_blocks_letter_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_picture_idx\` ON \`newsletters_blocks_letter_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_letter_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_letter_picture_locales_locale_parent_id_u\` ON \`newsletters_blocks_letter_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_letter_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_letter_festivals_locales_locale_parent_id\` ON \`newsletters_blocks_letter_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_story\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`story_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_story_order_idx\` ON \`newsletters_blocks_letter_story\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_story_parent_id_idx\` ON \`newsletters_blocks_letter_story\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_story_path_idx\` ON \`newsletters_blocks_letter_story\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_story_story_idx\` ON \`newsletters_blocks_letter_story\` (\`story_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_quote_order_idx\` ON \`newsletters_blocks_letter_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_quote_parent_id_idx\` ON \`newsletters_blocks_letter_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_quote_path_idx\` ON \`newsletters_blocks_letter_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_quote_testimonial_idx\` ON \`newsletters_blocks_letter_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_button\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'page',
  	\`link_page_id\` text(36),
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_order_idx\` ON \`newsletters_blocks_letter_button\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_parent_id_idx\` ON \`newsletters_blocks_letter_button\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_path_idx\` ON \`newsletters_blocks_letter_button\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_link_link_page_idx\` ON \`newsletters_blocks_letter_button\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_button_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_letter_button\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_letter_button_locales_locale_parent_id_un\` ON \`newsletters_blocks_letter_button_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`festivals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`festivals_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_rels_order_idx\` ON \`newsletters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_parent_idx\` ON \`newsletters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_path_idx\` ON \`newsletters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_festivals_id_idx\` ON \`newsletters_rels\` (\`festivals_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_order_idx\` ON \`_newsletters_v_blocks_letter_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_parent_id_idx\` ON \`_newsletters_v_blocks_letter_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_path_idx\` ON \`_newsletters_v_blocks_letter_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_picture_idx\` ON \`_newsletters_v_blocks_letter_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_letter_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_letter_picture_locales_locale_parent_i\` ON \`_newsletters_v_blocks_letter_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_letter_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_letter_festivals_locales_locale_parent\` ON \`_newsletters_v_blocks_letter_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_story\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`story_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_story_order_idx\` ON \`_newsletters_v_blocks_letter_story\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_story_parent_id_idx\` ON \`_newsletters_v_blocks_letter_story\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_story_path_idx\` ON \`_newsletters_v_blocks_letter_story\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_story_story_idx\` ON \`_newsletters_v_blocks_letter_story\` (\`story_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_quote_order_idx\` ON \`_newsletters_v_blocks_letter_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_quote_parent_id_idx\` ON \`_newsletters_v_blocks_letter_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_quote_path_idx\` ON \`_newsletters_v_blocks_letter_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_quote_testimonial_idx\` ON \`_newsletters_v_blocks_letter_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_button\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'page',
  	\`link_page_id\` text(36),
  	\`link_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_order_idx\` ON \`_newsletters_v_blocks_letter_button\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_parent_id_idx\` ON \`_newsletters_v_blocks_letter_button\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_path_idx\` ON \`_newsletters_v_blocks_letter_button\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_link_link_page_idx\` ON \`_newsletters_v_blocks_letter_button\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_button_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_letter_button\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_letter_button_locales_locale_parent_id\` ON \`_newsletters_v_blocks_letter_button_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`festivals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`festivals_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_order_idx\` ON \`_newsletters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_parent_idx\` ON \`_newsletters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_path_idx\` ON \`_newsletters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_rels_festivals_id_idx\` ON \`_newsletters_v_rels\` (\`festivals_id\`);`)
  await db.run(sql`CREATE TABLE \`mailings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`newsletter_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'scheduled' NOT NULL,
  	\`paused_because\` text,
  	\`send_at\` text NOT NULL,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`audience_size\` numeric DEFAULT 0,
  	\`messages_per_minute\` numeric,
  	\`counts\` text,
  	\`frozen_up_to\` text,
  	\`failures_in_a_row\` numeric DEFAULT 0,
  	\`started_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`newsletter_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailings_newsletter_idx\` ON \`mailings\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`mailings_state_idx\` ON \`mailings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailings_send_at_idx\` ON \`mailings\` (\`send_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_updated_at_idx\` ON \`mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailings_created_at_idx\` ON \`mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`rhythm\` text DEFAULT 'immediate' NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`requested_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`stopped_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`follows_key_idx\` ON \`follows\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`follows_subscriber_idx\` ON \`follows\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`follows_kind_idx\` ON \`follows\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`follows_target_idx\` ON \`follows\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`follows_state_idx\` ON \`follows\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`follows_updated_at_idx\` ON \`follows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follows_created_at_idx\` ON \`follows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`subscriber\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`form_url\` text,
  	\`wording\` text,
  	\`wording_version\` text,
  	\`locale\` text,
  	\`ip_prefix\` text,
  	\`proof\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_key_idx\` ON \`consents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`consents_subscriber_idx\` ON \`consents\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`consents_at_idx\` ON \`consents\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_hash_idx\` ON \`suppressions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriber_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`state\` text DEFAULT 'ready' NOT NULL,
  	\`proof\` text NOT NULL,
  	\`consented_on\` text NOT NULL,
  	\`lines\` numeric DEFAULT 0,
  	\`added\` numeric DEFAULT 0,
  	\`position\` numeric DEFAULT 0,
  	\`by\` text,
  	\`rows\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`subscriber_imports_state_idx\` ON \`subscriber_imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_imports_updated_at_idx\` ON \`subscriber_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_imports_created_at_idx\` ON \`subscriber_imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`digests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`week\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`state\` text DEFAULT 'telling' NOT NULL,
  	\`told_up_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`digests_week_idx\` ON \`digests\` (\`week\`);`)
  await db.run(sql`CREATE INDEX \`digests_until_idx\` ON \`digests\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`digests_updated_at_idx\` ON \`digests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`digests_created_at_idx\` ON \`digests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`monthly_figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`month\` text NOT NULL,
  	\`confirmed\` numeric NOT NULL,
  	\`followers\` numeric NOT NULL,
  	\`by_locale\` text,
  	\`by_province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`monthly_figures_month_idx\` ON \`monthly_figures\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`monthly_figures_updated_at_idx\` ON \`monthly_figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`monthly_figures_created_at_idx\` ON \`monthly_figures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text,
  	\`fence\` numeric DEFAULT 0 NOT NULL,
  	\`lease_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
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
  await db.run(sql`DROP TABLE \`subscribers_follows\`;`)
  await db.run(sql`DROP TABLE \`subscribers_consents\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`newsletter_id\` text(36) NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`attempt\` numeric DEFAULT 0,
  	\`fence\` numeric DEFAULT 0,
  	\`lease_until\` text,
  	\`not_before\` text,
  	\`message_id\` text,
  	\`smtp_code\` numeric,
  	\`answer\` text,
  	\`accepted_at\` text,
  	\`bounced_at\` text,
  	\`bounce_status\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`newsletter_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deliveries\`("id", "key", "newsletter_id", "state", "attempt", "lease_until", "not_before", "message_id", "smtp_code", "updated_at", "created_at") SELECT "id", "key", "newsletter_id", "state", "attempt", "lease_until", "not_before", "message_id", "smtp_code", "updated_at", "created_at" FROM \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`ALTER TABLE \`__new_deliveries\` RENAME TO \`deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_newsletter_idx\` ON \`deliveries\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_state_idx\` ON \`deliveries\` (\`newsletter_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`festivals_id\` text(36),
  	\`reviews_id\` text(36),
  	\`festival_changes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`stories_id\` text(36),
  	\`testimonials_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`newsletters_id\` text(36),
  	\`applications_id\` text(36),
  	\`application_events_id\` text(36),
  	\`invitations_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`file_uses_id\` text(36),
  	\`reports_id\` text(36),
  	\`withdrawals_id\` text(36),
  	\`tombstones_id\` text(36),
  	\`bulk_changes_id\` text(36),
  	\`bulk_change_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`festivals_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reviews_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`festival_changes_id\`) REFERENCES \`festival_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonials_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`applications_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`application_events_id\`) REFERENCES \`application_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invitations_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_uses_id\`) REFERENCES \`file_uses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withdrawals_id\`) REFERENCES \`withdrawals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tombstones_id\`) REFERENCES \`tombstones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulk_changes_id\`) REFERENCES \`bulk_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulk_change_items_id\`) REFERENCES \`bulk_change_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "festivals_id", "reviews_id", "festival_changes_id", "organisations_id", "stories_id", "testimonials_id", "pages_id", "media_id", "newsletters_id", "applications_id", "application_events_id", "invitations_id", "users_id", "redirects_id", "file_uses_id", "reports_id", "withdrawals_id", "tombstones_id", "bulk_changes_id", "bulk_change_items_id") SELECT "id", "order", "parent_id", "path", "festivals_id", "reviews_id", "festival_changes_id", "organisations_id", "stories_id", "testimonials_id", "pages_id", "media_id", "newsletters_id", "applications_id", "application_events_id", "invitations_id", "users_id", "redirects_id", "file_uses_id", "reports_id", "withdrawals_id", "tombstones_id", "bulk_changes_id", "bulk_change_items_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_festivals_id_idx\` ON \`payload_locked_documents_rels\` (\`festivals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_festival_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`festival_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_testimonials_id_idx\` ON \`payload_locked_documents_rels\` (\`testimonials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`applications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_application_events_id_idx\` ON \`payload_locked_documents_rels\` (\`application_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_invitations_id_idx\` ON \`payload_locked_documents_rels\` (\`invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`file_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withdrawals_id_idx\` ON \`payload_locked_documents_rels\` (\`withdrawals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tombstones_id_idx\` ON \`payload_locked_documents_rels\` (\`tombstones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulk_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`bulk_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulk_change_items_id_idx\` ON \`payload_locked_documents_rels\` (\`bulk_change_items_id\`);`)
  await db.run(sql`DROP INDEX \`newsletters_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`in_archive\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`demo\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`newsletters_sent_at_idx\` ON \`newsletters\` (\`sent_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_slug_idx\` ON \`newsletters\` (\`slug\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`state\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_version_version_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_in_archive\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_slug\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_demo\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_sent_at_idx\` ON \`_newsletters_v\` (\`version_sent_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_slug_idx\` ON \`_newsletters_v\` (\`version_slug\`);`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_state\`;`)
  await db.run(sql`DROP INDEX \`subscribers_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`newsletter\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`unsubscribed_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`bounced_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`confirmation_sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`known_mail_sent_at\` text;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`nonce\` text NOT NULL;`)
  await db.run(sql`CREATE INDEX \`subscribers_locale_idx\` ON \`subscribers\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_newsletter_idx\` ON \`subscribers\` (\`newsletter\`);`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`state\`;`)
  await db.run(sql`ALTER TABLE \`festival_changes\` ADD \`alerts\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`festival_changes\` ADD \`alerted_up_to\` text;`)
  await db.run(sql`CREATE INDEX \`festival_changes_alerts_idx\` ON \`festival_changes\` (\`alerts\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_mail_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_text_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_festivals\` ADD \`choice\` text DEFAULT 'near-reader';`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_festivals\` ADD \`limit\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`newsletters_locales\` ADD \`preheader\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_text_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_festivals\` ADD \`choice\` text DEFAULT 'near-reader';`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_festivals\` ADD \`limit\` numeric DEFAULT 6;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_locales\` ADD \`version_preheader\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`last_seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`inactivity_warned_at\` text;`)
  await db.run(sql`CREATE INDEX \`users_last_seen_at_idx\` ON \`users\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`users_inactivity_warned_at_idx\` ON \`users\` (\`inactivity_warned_at\`);`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`unsubscribe_url\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`account_inactive_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_changed_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_digest_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`follow_new_ar_button\` text;`)
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
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_account_inactive_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_changed_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_digest_ar_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_nl_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_nl_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_nl_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_en_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_en_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_en_button\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_ar_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_ar_body\` text;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` ADD \`version_follow_new_ar_button\` text;`)
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
  await db.run(sql`CREATE TABLE \`subscribers_follows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality\` text,
  	\`organisation_id\` text(36),
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subscribers_follows_order_idx\` ON \`subscribers_follows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_follows_parent_id_idx\` ON \`subscribers_follows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_follows_organisation_idx\` ON \`subscribers_follows\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`subscribers_consents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`form_url\` text,
  	\`wording\` text,
  	\`wording_version\` text,
  	\`ip_prefix\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subscribers_consents_order_idx\` ON \`subscribers_consents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_consents_parent_id_idx\` ON \`subscribers_consents\` (\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_picture\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_story\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_quote\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_button\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_button_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_picture\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_story\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_quote\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_button\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_button_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`subscriber_imports\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`monthly_figures\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`newsletter_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_settings_v_locales\`;`)
  await db.run(sql`DROP INDEX \`festival_changes_alerts_idx\`;`)
  await db.run(sql`ALTER TABLE \`festival_changes\` DROP COLUMN \`alerts\`;`)
  await db.run(sql`ALTER TABLE \`festival_changes\` DROP COLUMN \`alerted_up_to\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_mail_sizes_mail_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_mail_filename\`;`)
  await db.run(sql`DROP INDEX \`newsletters_sent_at_idx\`;`)
  await db.run(sql`DROP INDEX \`newsletters_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`state\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`newsletters_state_idx\` ON \`newsletters\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`in_archive\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`sent_at\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`slug\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`demo\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_version_version_sent_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_newsletters_v_version_version_slug_idx\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` ADD \`version_state\` text DEFAULT 'draft';`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_state_idx\` ON \`_newsletters_v\` (\`version_state\`);`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_in_archive\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_sent_at\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_slug\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v\` DROP COLUMN \`version_demo\`;`)
  await db.run(sql`DROP INDEX \`newsletter_state_idx\`;`)
  await db.run(sql`DROP INDEX \`deliveries_subscriber_idx\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`subscriber_id\` text(36) NOT NULL REFERENCES subscribers(id);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`subscriber\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`fence\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`answer\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`accepted_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`bounced_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`bounce_status\`;`)
  await db.run(sql`DROP INDEX \`subscribers_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`subscribers_newsletter_idx\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`state\` text DEFAULT 'unconfirmed' NOT NULL;`)
  await db.run(sql`CREATE INDEX \`subscribers_state_idx\` ON \`subscribers\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`newsletter\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`requested_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`confirmed_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`unsubscribed_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`bounced_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`confirmation_sent_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`known_mail_sent_at\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`nonce\`;`)
  await db.run(sql`DROP INDEX \`users_last_seen_at_idx\`;`)
  await db.run(sql`DROP INDEX \`users_inactivity_warned_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`inactivity_warned_at\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`subscribers_id\` text(36) REFERENCES subscribers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deliveries_id\` text(36) REFERENCES deliveries(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_text_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_festivals\` DROP COLUMN \`choice\`;`)
  await db.run(sql`ALTER TABLE \`newsletters_blocks_letter_festivals\` DROP COLUMN \`limit\`;`)
  await db.run(sql`ALTER TABLE \`newsletters_locales\` DROP COLUMN \`preheader\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_text_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_festivals\` DROP COLUMN \`choice\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_blocks_letter_festivals\` DROP COLUMN \`limit\`;`)
  await db.run(sql`ALTER TABLE \`_newsletters_v_locales\` DROP COLUMN \`version_preheader\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`unsubscribe_url\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`account_inactive_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_changed_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_digest_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_en_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_en_button\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`follow_new_ar_button\`;`)
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
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_account_inactive_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_changed_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_digest_ar_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_nl_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_nl_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_nl_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_en_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_en_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_en_button\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_ar_subject\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_ar_body\`;`)
  await db.run(sql`ALTER TABLE \`_mail_texts_v\` DROP COLUMN \`version_follow_new_ar_button\`;`)
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
