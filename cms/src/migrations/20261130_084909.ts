import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`festivals_time_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start_time\` text,
  	\`end_time\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`festivals_time_slots_order_idx\` ON \`festivals_time_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`festivals_time_slots_parent_id_idx\` ON \`festivals_time_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`festivals_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`time\` text,
  	\`stage\` text,
  	\`who\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`festivals_programme_order_idx\` ON \`festivals_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`festivals_programme_parent_id_idx\` ON \`festivals_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`festivals_programme_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`festivals_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`festivals_programme_locales_locale_parent_id_unique\` ON \`festivals_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_programme_locales_parent_id_idx\` ON \`festivals_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`festivals_practical_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`festivals_practical_languages_order_idx\` ON \`festivals_practical_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`festivals_practical_languages_parent_idx\` ON \`festivals_practical_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`festivals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'festival',
  	\`organisation_id\` text(36),
  	\`previous_edition_id\` text(36),
  	\`time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`venue_name\` text,
  	\`venue_street\` text,
  	\`venue_postcode\` text,
  	\`venue_municipality\` text,
  	\`venue_province\` text,
  	\`venue_latitude\` numeric,
  	\`venue_longitude\` numeric,
  	\`practical_admission\` text DEFAULT 'free',
  	\`practical_interpreter\` integer DEFAULT false,
  	\`practical_children\` integer DEFAULT false,
  	\`practical_wheelchair\` integer DEFAULT false,
  	\`practical_hearing_loop\` integer DEFAULT false,
  	\`practical_quiet_room\` integer DEFAULT false,
  	\`registration_url\` text,
  	\`event_status\` text DEFAULT 'scheduled',
  	\`previous_start\` text,
  	\`report_reach\` numeric,
  	\`report_approved\` integer DEFAULT false,
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`demo\` integer DEFAULT false,
  	\`sequence\` numeric DEFAULT 0,
  	\`last_change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`previous_edition_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`festivals_kind_idx\` ON \`festivals\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`festivals_organisation_idx\` ON \`festivals\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_previous_edition_idx\` ON \`festivals\` (\`previous_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_starts_at_idx\` ON \`festivals\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`festivals_ends_at_idx\` ON \`festivals\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`festivals_venue_venue_municipality_idx\` ON \`festivals\` (\`venue_municipality\`);`)
  await db.run(sql`CREATE INDEX \`festivals_venue_venue_province_idx\` ON \`festivals\` (\`venue_province\`);`)
  await db.run(sql`CREATE INDEX \`festivals_event_status_idx\` ON \`festivals\` (\`event_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`festivals_slug_idx\` ON \`festivals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`festivals_owner_idx\` ON \`festivals\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_updated_at_idx\` ON \`festivals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`festivals_created_at_idx\` ON \`festivals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`festivals_deleted_at_idx\` ON \`festivals\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`festivals__status_idx\` ON \`festivals\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`festivals_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`venue_directions\` text,
  	\`practical_price\` text,
  	\`practical_public_transport\` text,
  	\`registration_note\` text,
  	\`event_status_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`festivals_locales_locale_parent_id_unique\` ON \`festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_locales_parent_id_idx\` ON \`festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`festivals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`festivals_rels_order_idx\` ON \`festivals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`festivals_rels_parent_idx\` ON \`festivals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_rels_path_idx\` ON \`festivals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`festivals_rels_organisations_id_idx\` ON \`festivals_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`festivals_rels_media_id_idx\` ON \`festivals_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_version_time_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`start_time\` text,
  	\`end_time\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_festivals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_time_slots_order_idx\` ON \`_festivals_v_version_time_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_time_slots_parent_id_idx\` ON \`_festivals_v_version_time_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`time\` text,
  	\`stage\` text,
  	\`who\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_festivals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_programme_order_idx\` ON \`_festivals_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_programme_parent_id_idx\` ON \`_festivals_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_version_programme_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_festivals_v_version_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_festivals_v_version_programme_locales_locale_parent_id_uniq\` ON \`_festivals_v_version_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_programme_locales_parent_id_idx\` ON \`_festivals_v_version_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_version_practical_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_festivals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_practical_languages_order_idx\` ON \`_festivals_v_version_practical_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_practical_languages_parent_idx\` ON \`_festivals_v_version_practical_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'festival',
  	\`version_organisation_id\` text(36),
  	\`version_previous_edition_id\` text(36),
  	\`version_time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_venue_name\` text,
  	\`version_venue_street\` text,
  	\`version_venue_postcode\` text,
  	\`version_venue_municipality\` text,
  	\`version_venue_province\` text,
  	\`version_venue_latitude\` numeric,
  	\`version_venue_longitude\` numeric,
  	\`version_practical_admission\` text DEFAULT 'free',
  	\`version_practical_interpreter\` integer DEFAULT false,
  	\`version_practical_children\` integer DEFAULT false,
  	\`version_practical_wheelchair\` integer DEFAULT false,
  	\`version_practical_hearing_loop\` integer DEFAULT false,
  	\`version_practical_quiet_room\` integer DEFAULT false,
  	\`version_registration_url\` text,
  	\`version_event_status\` text DEFAULT 'scheduled',
  	\`version_previous_start\` text,
  	\`version_report_reach\` numeric,
  	\`version_report_approved\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_demo\` integer DEFAULT false,
  	\`version_sequence\` numeric DEFAULT 0,
  	\`version_last_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_previous_edition_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_festivals_v_parent_idx\` ON \`_festivals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_kind_idx\` ON \`_festivals_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_organisation_idx\` ON \`_festivals_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_previous_edition_idx\` ON \`_festivals_v\` (\`version_previous_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_starts_at_idx\` ON \`_festivals_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_ends_at_idx\` ON \`_festivals_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_venue_version_venue_municipality_idx\` ON \`_festivals_v\` (\`version_venue_municipality\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_venue_version_venue_province_idx\` ON \`_festivals_v\` (\`version_venue_province\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_event_status_idx\` ON \`_festivals_v\` (\`version_event_status\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_slug_idx\` ON \`_festivals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_owner_idx\` ON \`_festivals_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_updated_at_idx\` ON \`_festivals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_created_at_idx\` ON \`_festivals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version_deleted_at_idx\` ON \`_festivals_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_version_version__status_idx\` ON \`_festivals_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_created_at_idx\` ON \`_festivals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_updated_at_idx\` ON \`_festivals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_snapshot_idx\` ON \`_festivals_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_published_locale_idx\` ON \`_festivals_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_latest_idx\` ON \`_festivals_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_autosave_idx\` ON \`_festivals_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_venue_directions\` text,
  	\`version_practical_price\` text,
  	\`version_practical_public_transport\` text,
  	\`version_registration_note\` text,
  	\`version_event_status_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_festivals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_festivals_v_locales_locale_parent_id_unique\` ON \`_festivals_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_locales_parent_id_idx\` ON \`_festivals_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_festivals_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_festivals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_festivals_v_rels_order_idx\` ON \`_festivals_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_rels_parent_idx\` ON \`_festivals_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_rels_path_idx\` ON \`_festivals_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_rels_organisations_id_idx\` ON \`_festivals_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_festivals_v_rels_media_id_idx\` ON \`_festivals_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`festival_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`submitted_at\` text,
  	\`is_urgent\` integer DEFAULT false,
  	\`note\` text,
  	\`notes\` text,
  	\`timeline\` text,
  	\`step\` numeric DEFAULT 0 NOT NULL,
  	\`lease_until\` text,
  	\`pending\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_festival_idx\` ON \`reviews\` (\`festival_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_at_idx\` ON \`reviews\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_lease_until_idx\` ON \`reviews\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`festival_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`festival\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`alerts\` text DEFAULT 'waiting',
  	\`alerted_up_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`festival_changes_key_idx\` ON \`festival_changes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_festival_idx\` ON \`festival_changes\` (\`festival\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_kind_idx\` ON \`festival_changes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_at_idx\` ON \`festival_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_alerts_idx\` ON \`festival_changes\` (\`alerts\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_updated_at_idx\` ON \`festival_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`festival_changes_created_at_idx\` ON \`festival_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`logo_id\` text(36),
  	\`municipality\` text,
  	\`province\` text,
  	\`website\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_public\` integer DEFAULT false,
  	\`slug\` text,
  	\`trusted\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`from_application\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality\`);`)
  await db.run(sql`CREATE INDEX \`organisations_province_idx\` ON \`organisations\` (\`province\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_from_application_idx\` ON \`organisations\` (\`from_application\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_id_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_logo_id\` text(36),
  	\`version_municipality\` text,
  	\`version_province\` text,
  	\`version_website\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_public\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_trusted\` integer DEFAULT false,
  	\`version_demo\` integer DEFAULT false,
  	\`version_from_application\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_province_idx\` ON \`_organisations_v\` (\`version_province\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_from_application_idx\` ON \`_organisations_v\` (\`version_from_application\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_parent_id_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_consent_scope_order_idx\` ON \`stories_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_consent_scope_parent_idx\` ON \`stories_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text,
  	\`portrait_id\` text(36),
  	\`festival_id\` text(36),
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_proof\` text,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_portrait_idx\` ON \`stories\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_festival_idx\` ON \`stories\` (\`festival_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stories_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_locales_locale_parent_id_unique\` ON \`stories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_locales_parent_id_idx\` ON \`stories_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_consent_scope_order_idx\` ON \`_stories_v_version_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_consent_scope_parent_idx\` ON \`_stories_v_version_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_person\` text,
  	\`version_portrait_id\` text(36),
  	\`version_festival_id\` text(36),
  	\`version_consent_given_on\` text,
  	\`version_consent_expires_on\` text,
  	\`version_consent_proof\` text,
  	\`version_slug\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_portrait_idx\` ON \`_stories_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_festival_idx\` ON \`_stories_v\` (\`version_festival_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_autosave_idx\` ON \`_stories_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_locales\` (
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stories_v_locales_locale_parent_id_unique\` ON \`_stories_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_locales_parent_id_idx\` ON \`_stories_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_consent_scope_order_idx\` ON \`testimonials_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_consent_scope_parent_idx\` ON \`testimonials_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`attribution\` text,
  	\`municipality\` text,
  	\`festival_id\` text(36),
  	\`picture_id\` text(36),
  	\`consent_given_on\` text,
  	\`consent_expires_on\` text,
  	\`consent_proof\` text,
  	\`demo\` integer DEFAULT false,
  	\`seed_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonials_festival_idx\` ON \`testimonials\` (\`festival_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_picture_idx\` ON \`testimonials\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_seed_key_idx\` ON \`testimonials\` (\`seed_key\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_updated_at_idx\` ON \`testimonials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_created_at_idx\` ON \`testimonials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_deleted_at_idx\` ON \`testimonials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonials__status_idx\` ON \`testimonials\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`testimonials_locales\` (
  	\`quote\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonials_locales_locale_parent_id_unique\` ON \`testimonials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonials_locales_parent_id_idx\` ON \`testimonials_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_version_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_consent_scope_order_idx\` ON \`_testimonials_v_version_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_consent_scope_parent_idx\` ON \`_testimonials_v_version_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_attribution\` text,
  	\`version_municipality\` text,
  	\`version_festival_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_consent_given_on\` text,
  	\`version_consent_expires_on\` text,
  	\`version_consent_proof\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_seed_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonials_v_parent_idx\` ON \`_testimonials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_festival_idx\` ON \`_testimonials_v\` (\`version_festival_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_picture_idx\` ON \`_testimonials_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_seed_key_idx\` ON \`_testimonials_v\` (\`version_seed_key\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_updated_at_idx\` ON \`_testimonials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_created_at_idx\` ON \`_testimonials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version_deleted_at_idx\` ON \`_testimonials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_version_version__status_idx\` ON \`_testimonials_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_created_at_idx\` ON \`_testimonials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_updated_at_idx\` ON \`_testimonials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_snapshot_idx\` ON \`_testimonials_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_published_locale_idx\` ON \`_testimonials_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_latest_idx\` ON \`_testimonials_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_autosave_idx\` ON \`_testimonials_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_testimonials_v_locales\` (
  	\`version_quote\` text,
  	\`version_role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonials_v_locales_locale_parent_id_unique\` ON \`_testimonials_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonials_v_locales_parent_id_idx\` ON \`_testimonials_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_order_idx\` ON \`pages_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_parent_id_idx\` ON \`pages_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_path_idx\` ON \`pages_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_text_locales_locale_parent_id_unique\` ON \`pages_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_locales_parent_id_idx\` ON \`pages_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_order_idx\` ON \`pages_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_parent_id_idx\` ON \`pages_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_path_idx\` ON \`pages_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_picture_idx\` ON \`pages_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_picture_locales_locale_parent_id_unique\` ON \`pages_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_locales_parent_id_idx\` ON \`pages_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_order_idx\` ON \`pages_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_parent_id_idx\` ON \`pages_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_path_idx\` ON \`pages_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_testimonial_idx\` ON \`pages_blocks_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'page',
  	\`link_page_id\` text(36),
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_link_link_page_idx\` ON \`pages_blocks_call_to_action\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_call_to_action_locales_locale_parent_id_unique\` ON \`pages_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_locales_parent_id_idx\` ON \`pages_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_items_order_idx\` ON \`pages_blocks_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_items_parent_id_idx\` ON \`pages_blocks_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_questions_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_questions_items_locales_locale_parent_id_unique\` ON \`pages_blocks_questions_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_items_locales_parent_id_idx\` ON \`pages_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_order_idx\` ON \`pages_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_parent_id_idx\` ON \`pages_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_questions_path_idx\` ON \`pages_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`province\` text,
  	\`limit\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_festivals_order_idx\` ON \`pages_blocks_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_festivals_parent_id_idx\` ON \`pages_blocks_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_festivals_path_idx\` ON \`pages_blocks_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_festivals_locales_locale_parent_id_unique\` ON \`pages_blocks_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_festivals_locales_parent_id_idx\` ON \`pages_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`meta_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_parent_id_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_order_idx\` ON \`_pages_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_parent_id_idx\` ON \`_pages_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_path_idx\` ON \`_pages_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_text_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_locales_parent_id_idx\` ON \`_pages_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_order_idx\` ON \`_pages_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_parent_id_idx\` ON \`_pages_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_path_idx\` ON \`_pages_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_picture_idx\` ON \`_pages_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_locales_parent_id_idx\` ON \`_pages_v_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_order_idx\` ON \`_pages_v_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_parent_id_idx\` ON \`_pages_v_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_path_idx\` ON \`_pages_v_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_testimonial_idx\` ON \`_pages_v_blocks_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_link_link_page_idx\` ON \`_pages_v_blocks_call_to_action\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_call_to_action_locales_locale_parent_id_uniq\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_locales_parent_id_idx\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_items_order_idx\` ON \`_pages_v_blocks_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_items_parent_id_idx\` ON \`_pages_v_blocks_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_questions_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_questions_items_locales_locale_parent_id_uni\` ON \`_pages_v_blocks_questions_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_items_locales_parent_id_idx\` ON \`_pages_v_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_order_idx\` ON \`_pages_v_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_parent_id_idx\` ON \`_pages_v_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_questions_path_idx\` ON \`_pages_v_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`province\` text,
  	\`limit\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_festivals_order_idx\` ON \`_pages_v_blocks_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_festivals_parent_id_idx\` ON \`_pages_v_blocks_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_festivals_path_idx\` ON \`_pages_v_blocks_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_festivals_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_festivals_locales_parent_id_idx\` ON \`_pages_v_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_meta_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_parent_id_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_consent_scope_order_idx\` ON \`media_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_consent_scope_parent_idx\` ON \`media_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
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
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_text_order_idx\` ON \`newsletters_blocks_letter_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_text_parent_id_idx\` ON \`newsletters_blocks_letter_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_text_path_idx\` ON \`newsletters_blocks_letter_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_letter_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_letter_text_locales_locale_parent_id_uniq\` ON \`newsletters_blocks_letter_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_text_locales_parent_id_idx\` ON \`newsletters_blocks_letter_text_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_picture_locales_parent_id_idx\` ON \`newsletters_blocks_letter_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`choice\` text DEFAULT 'near-reader',
  	\`province\` text,
  	\`days\` numeric DEFAULT 60,
  	\`limit\` numeric DEFAULT 6,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_festivals_order_idx\` ON \`newsletters_blocks_letter_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_festivals_parent_id_idx\` ON \`newsletters_blocks_letter_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_festivals_path_idx\` ON \`newsletters_blocks_letter_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_letter_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_letter_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_letter_festivals_locales_locale_parent_id\` ON \`newsletters_blocks_letter_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_festivals_locales_parent_id_idx\` ON \`newsletters_blocks_letter_festivals_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`newsletters_blocks_letter_button_locales_parent_id_idx\` ON \`newsletters_blocks_letter_button_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_audience_order_idx\` ON \`newsletters_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_audience_parent_idx\` ON \`newsletters_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_archive\` integer DEFAULT true,
  	\`sent_at\` text,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_sent_at_idx\` ON \`newsletters\` (\`sent_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_slug_idx\` ON \`newsletters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updated_at_idx\` ON \`newsletters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_created_at_idx\` ON \`newsletters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_deleted_at_idx\` ON \`newsletters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters__status_idx\` ON \`newsletters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_locales\` (
  	\`subject\` text,
  	\`preheader\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_locales_locale_parent_id_unique\` ON \`newsletters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_locales_parent_id_idx\` ON \`newsletters_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_text_order_idx\` ON \`_newsletters_v_blocks_letter_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_text_parent_id_idx\` ON \`_newsletters_v_blocks_letter_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_text_path_idx\` ON \`_newsletters_v_blocks_letter_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_text_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_letter_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_letter_text_locales_locale_parent_id_u\` ON \`_newsletters_v_blocks_letter_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_text_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_text_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_picture_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`choice\` text DEFAULT 'near-reader',
  	\`province\` text,
  	\`days\` numeric DEFAULT 60,
  	\`limit\` numeric DEFAULT 6,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_festivals_order_idx\` ON \`_newsletters_v_blocks_letter_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_festivals_parent_id_idx\` ON \`_newsletters_v_blocks_letter_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_festivals_path_idx\` ON \`_newsletters_v_blocks_letter_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_blocks_letter_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v_blocks_letter_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_blocks_letter_festivals_locales_locale_parent\` ON \`_newsletters_v_blocks_letter_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_festivals_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_festivals_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`_newsletters_v_blocks_letter_button_locales_parent_id_idx\` ON \`_newsletters_v_blocks_letter_button_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_audience_order_idx\` ON \`_newsletters_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_audience_parent_idx\` ON \`_newsletters_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_in_archive\` integer DEFAULT true,
  	\`version_sent_at\` text,
  	\`version_slug\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletters_v_parent_idx\` ON \`_newsletters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_sent_at_idx\` ON \`_newsletters_v\` (\`version_sent_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_slug_idx\` ON \`_newsletters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_updated_at_idx\` ON \`_newsletters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_created_at_idx\` ON \`_newsletters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version_deleted_at_idx\` ON \`_newsletters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_version_version__status_idx\` ON \`_newsletters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_created_at_idx\` ON \`_newsletters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_updated_at_idx\` ON \`_newsletters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_snapshot_idx\` ON \`_newsletters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_published_locale_idx\` ON \`_newsletters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_latest_idx\` ON \`_newsletters_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_autosave_idx\` ON \`_newsletters_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_newsletters_v_locales\` (
  	\`version_subject\` text,
  	\`version_preheader\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletters_v_locales_locale_parent_id_unique\` ON \`_newsletters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletters_v_locales_parent_id_idx\` ON \`_newsletters_v_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`deliveries\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_newsletter_idx\` ON \`deliveries\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_state_idx\` ON \`deliveries\` (\`newsletter_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`subscribers_provinces\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subscribers_provinces_order_idx\` ON \`subscribers_provinces\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_provinces_parent_idx\` ON \`subscribers_provinces\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`locale\` text DEFAULT 'nl' NOT NULL,
  	\`newsletter\` text DEFAULT 'none' NOT NULL,
  	\`requested_at\` text,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`bounced_at\` text,
  	\`confirmation_sent_at\` text,
  	\`known_mail_sent_at\` text,
  	\`nonce\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_locale_idx\` ON \`subscribers\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_newsletter_idx\` ON \`subscribers\` (\`newsletter\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`applications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_name\` text NOT NULL,
  	\`plan\` text NOT NULL,
  	\`municipality\` text NOT NULL,
  	\`province\` text,
  	\`website\` text,
  	\`person_name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`language\` text DEFAULT 'nl' NOT NULL,
  	\`agreed_to\` text,
  	\`agreed_at\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`organisation_id\` text(36),
  	\`lease_until\` text,
  	\`step\` numeric DEFAULT 0 NOT NULL,
  	\`form_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`applications_email_idx\` ON \`applications\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`applications_state_idx\` ON \`applications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`applications_organisation_idx\` ON \`applications\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`applications_form_key_idx\` ON \`applications\` (\`form_key\`);`)
  await db.run(sql`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`application_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`application_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`event\` text NOT NULL,
  	\`note\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`application_events_application_idx\` ON \`application_events\` (\`application_id\`);`)
  await db.run(sql`CREATE INDEX \`application_events_actor_idx\` ON \`application_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`application_events_key_idx\` ON \`application_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`application_events_updated_at_idx\` ON \`application_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`application_events_created_at_idx\` ON \`application_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`invited_by_id\` text(36),
  	\`language\` text DEFAULT 'nl' NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`sent\` numeric DEFAULT 1 NOT NULL,
  	\`key\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`by_colleague\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_email_idx\` ON \`invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitations_organisation_idx\` ON \`invitations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_invited_by_idx\` ON \`invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_state_idx\` ON \`invitations\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_key_idx\` ON \`invitations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'nl' NOT NULL,
  	\`role\` text DEFAULT 'organiser' NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`devices\` text,
  	\`last_seen_at\` text,
  	\`inactivity_warned_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_status_idx\` ON \`users\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`users_last_seen_at_idx\` ON \`users\` (\`last_seen_at\`);`)
  await db.run(sql`CREATE INDEX \`users_inactivity_warned_at_idx\` ON \`users\` (\`inactivity_warned_at\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_organisations_id_idx\` ON \`users_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_collection_idx\` ON \`redirects\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`file_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media_id\` text(36) NOT NULL,
  	\`by\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`file_uses_media_idx\` ON \`file_uses\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_by_idx\` ON \`file_uses\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_path_idx\` ON \`file_uses\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_updated_at_idx\` ON \`file_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_created_at_idx\` ON \`file_uses\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`problem\` text,
  	\`answer\` text,
  	\`html\` text,
  	\`text\` text,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`rank\` numeric DEFAULT 1,
  	\`attempts\` numeric DEFAULT 0,
  	\`not_before\` text,
  	\`sent_at\` text,
  	\`template\` text,
  	\`language\` text,
  	\`key\` text NOT NULL,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0,
  	\`from_name\` text,
  	\`to_name\` text,
  	\`reply_to\` text,
  	\`unsubscribe_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_to_idx\` ON \`outbox\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outbox_rank_idx\` ON \`outbox\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`outbox_not_before_idx\` ON \`outbox\` (\`not_before\`);`)
  await db.run(sql`CREATE INDEX \`outbox_template_idx\` ON \`outbox\` (\`template\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_lease_until_idx\` ON \`outbox\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`visitors\` numeric,
  	\`quote\` text,
  	\`quote_by\` text,
  	\`quote_consent\` integer DEFAULT false,
  	\`festival_id\` text(36) NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`asked_at\` text,
  	\`reminded_at\` text,
  	\`reminders\` numeric DEFAULT 0,
  	\`submitted_at\` text,
  	\`submitted_by\` text,
  	\`decided_at\` text,
  	\`nonce\` text,
  	\`submission\` text,
  	\`pending_draft\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_festival_idx\` ON \`reports\` (\`festival_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_organisation_idx\` ON \`reports\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_state_idx\` ON \`reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_rels_order_idx\` ON \`reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_parent_idx\` ON \`reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_path_idx\` ON \`reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_media_id_idx\` ON \`reports_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'removing' NOT NULL,
  	\`by_id\` text(36),
  	\`document\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`files\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`withdrawals_state_idx\` ON \`withdrawals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_by_idx\` ON \`withdrawals\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`withdrawals_key_idx\` ON \`withdrawals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tombstones\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tombstones_key_idx\` ON \`tombstones\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_updated_at_idx\` ON \`tombstones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tombstones_created_at_idx\` ON \`tombstones\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bulk_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`reason_nl\` text,
  	\`reason_en\` text,
  	\`reason_ar\` text,
  	\`count\` numeric,
  	\`state\` text DEFAULT 'preparing' NOT NULL,
  	\`by_id\` text(36),
  	\`filter\` text,
  	\`key\` text NOT NULL,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bulk_changes_state_idx\` ON \`bulk_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bulk_changes_by_idx\` ON \`bulk_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulk_changes_key_idx\` ON \`bulk_changes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`bulk_changes_updated_at_idx\` ON \`bulk_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulk_changes_created_at_idx\` ON \`bulk_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bulk_change_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`change_id\` text(36) NOT NULL,
  	\`festival_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`before_status\` text,
  	\`before_nl\` text,
  	\`before_en\` text,
  	\`before_ar\` text,
  	\`before_previous_start\` text,
  	\`pending_draft\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`change_id\`) REFERENCES \`bulk_changes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`festival_id\`) REFERENCES \`festivals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bulk_change_items_change_idx\` ON \`bulk_change_items\` (\`change_id\`);`)
  await db.run(sql`CREATE INDEX \`bulk_change_items_festival_idx\` ON \`bulk_change_items\` (\`festival_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bulk_change_items_key_idx\` ON \`bulk_change_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`bulk_change_items_state_idx\` ON \`bulk_change_items\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bulk_change_items_updated_at_idx\` ON \`bulk_change_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulk_change_items_created_at_idx\` ON \`bulk_change_items\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hero_portrait_id\` text(36),
  	\`hero_story_id\` text(36),
  	\`why_link_url\` text,
  	\`first_quote_id\` text(36),
  	\`second_quote_id\` text(36),
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`hero_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`first_quote_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`second_quote_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`home_hero_hero_portrait_idx\` ON \`home\` (\`hero_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`home_hero_hero_story_idx\` ON \`home\` (\`hero_story_id\`);`)
  await db.run(sql`CREATE INDEX \`home_first_quote_idx\` ON \`home\` (\`first_quote_id\`);`)
  await db.run(sql`CREATE INDEX \`home_second_quote_idx\` ON \`home\` (\`second_quote_id\`);`)
  await db.run(sql`CREATE INDEX \`home__status_idx\` ON \`home\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`home_locales\` (
  	\`hero_headline\` text,
  	\`hero_text\` text,
  	\`hero_story_label\` text,
  	\`hero_action_label\` text,
  	\`counters_title\` text,
  	\`counters_festivals\` text,
  	\`counters_organisations\` text,
  	\`counters_people\` text,
  	\`why_title\` text,
  	\`why_body\` text,
  	\`why_link_label\` text,
  	\`initiatives_title\` text,
  	\`initiatives_body\` text,
  	\`discourse_title\` text,
  	\`discourse_body\` text,
  	\`call_to_action_title\` text,
  	\`call_to_action_text\` text,
  	\`call_to_action_label\` text,
  	\`newsletter_title\` text,
  	\`newsletter_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_locales_locale_parent_id_unique\` ON \`home_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_locales_parent_id_idx\` ON \`home_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_hero_portrait_id\` text(36),
  	\`version_hero_story_id\` text(36),
  	\`version_why_link_url\` text,
  	\`version_first_quote_id\` text(36),
  	\`version_second_quote_id\` text(36),
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_hero_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_first_quote_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_second_quote_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_hero_version_hero_portrait_idx\` ON \`_home_v\` (\`version_hero_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_hero_version_hero_story_idx\` ON \`_home_v\` (\`version_hero_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_version_first_quote_idx\` ON \`_home_v\` (\`version_first_quote_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_version_second_quote_idx\` ON \`_home_v\` (\`version_second_quote_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_version__status_idx\` ON \`_home_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_snapshot_idx\` ON \`_home_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_published_locale_idx\` ON \`_home_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_latest_idx\` ON \`_home_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_autosave_idx\` ON \`_home_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_locales\` (
  	\`version_hero_headline\` text,
  	\`version_hero_text\` text,
  	\`version_hero_story_label\` text,
  	\`version_hero_action_label\` text,
  	\`version_counters_title\` text,
  	\`version_counters_festivals\` text,
  	\`version_counters_organisations\` text,
  	\`version_counters_people\` text,
  	\`version_why_title\` text,
  	\`version_why_body\` text,
  	\`version_why_link_label\` text,
  	\`version_initiatives_title\` text,
  	\`version_initiatives_body\` text,
  	\`version_discourse_title\` text,
  	\`version_discourse_body\` text,
  	\`version_call_to_action_title\` text,
  	\`version_call_to_action_text\` text,
  	\`version_call_to_action_label\` text,
  	\`version_newsletter_title\` text,
  	\`version_newsletter_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_locales_locale_parent_id_unique\` ON \`_home_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_locales_parent_id_idx\` ON \`_home_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_text_order_idx\` ON \`organise_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_text_parent_id_idx\` ON \`organise_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_text_path_idx\` ON \`organise_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_blocks_text_locales_locale_parent_id_unique\` ON \`organise_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_text_locales_parent_id_idx\` ON \`organise_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_order_idx\` ON \`organise_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_parent_id_idx\` ON \`organise_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_path_idx\` ON \`organise_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_picture_idx\` ON \`organise_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_blocks_picture_locales_locale_parent_id_unique\` ON \`organise_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_picture_locales_parent_id_idx\` ON \`organise_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_quote_order_idx\` ON \`organise_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_quote_parent_id_idx\` ON \`organise_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_quote_path_idx\` ON \`organise_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_quote_testimonial_idx\` ON \`organise_blocks_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_type\` text DEFAULT 'page',
  	\`link_page_id\` text(36),
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`link_page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_order_idx\` ON \`organise_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_parent_id_idx\` ON \`organise_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_path_idx\` ON \`organise_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_link_link_page_idx\` ON \`organise_blocks_call_to_action\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_call_to_action_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_blocks_call_to_action_locales_locale_parent_id_uniq\` ON \`organise_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_call_to_action_locales_parent_id_idx\` ON \`organise_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_items_order_idx\` ON \`organise_blocks_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_items_parent_id_idx\` ON \`organise_blocks_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_questions_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_questions_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_blocks_questions_items_locales_locale_parent_id_uni\` ON \`organise_blocks_questions_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_items_locales_parent_id_idx\` ON \`organise_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_order_idx\` ON \`organise_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_parent_id_idx\` ON \`organise_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_questions_path_idx\` ON \`organise_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`province\` text,
  	\`limit\` numeric DEFAULT 3,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organise_blocks_festivals_order_idx\` ON \`organise_blocks_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_festivals_parent_id_idx\` ON \`organise_blocks_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_festivals_path_idx\` ON \`organise_blocks_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`organise_blocks_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise_blocks_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_blocks_festivals_locales_locale_parent_id_unique\` ON \`organise_blocks_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_blocks_festivals_locales_parent_id_idx\` ON \`organise_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organise\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`organise__status_idx\` ON \`organise\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organise_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`form_intro\` text,
  	\`meta_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organise_locales_locale_parent_id_unique\` ON \`organise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organise_locales_parent_id_idx\` ON \`organise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_text_order_idx\` ON \`_organise_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_text_parent_id_idx\` ON \`_organise_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_text_path_idx\` ON \`_organise_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_blocks_text_locales_locale_parent_id_unique\` ON \`_organise_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_text_locales_parent_id_idx\` ON \`_organise_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_order_idx\` ON \`_organise_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_parent_id_idx\` ON \`_organise_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_path_idx\` ON \`_organise_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_picture_idx\` ON \`_organise_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_organise_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_picture_locales_parent_id_idx\` ON \`_organise_v_blocks_picture_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimonial_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimonial_id\`) REFERENCES \`testimonials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_quote_order_idx\` ON \`_organise_v_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_quote_parent_id_idx\` ON \`_organise_v_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_quote_path_idx\` ON \`_organise_v_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_quote_testimonial_idx\` ON \`_organise_v_blocks_quote\` (\`testimonial_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_call_to_action\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_order_idx\` ON \`_organise_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_parent_id_idx\` ON \`_organise_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_path_idx\` ON \`_organise_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_link_link_page_idx\` ON \`_organise_v_blocks_call_to_action\` (\`link_page_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_call_to_action_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_blocks_call_to_action_locales_locale_parent_id_u\` ON \`_organise_v_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_call_to_action_locales_parent_id_idx\` ON \`_organise_v_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_questions_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_items_order_idx\` ON \`_organise_v_blocks_questions_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_items_parent_id_idx\` ON \`_organise_v_blocks_questions_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_questions_items_locales\` (
  	\`question\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_questions_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_blocks_questions_items_locales_locale_parent_id_\` ON \`_organise_v_blocks_questions_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_items_locales_parent_id_idx\` ON \`_organise_v_blocks_questions_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_order_idx\` ON \`_organise_v_blocks_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_parent_id_idx\` ON \`_organise_v_blocks_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_questions_path_idx\` ON \`_organise_v_blocks_questions\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_festivals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`province\` text,
  	\`limit\` numeric DEFAULT 3,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_festivals_order_idx\` ON \`_organise_v_blocks_festivals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_festivals_parent_id_idx\` ON \`_organise_v_blocks_festivals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_festivals_path_idx\` ON \`_organise_v_blocks_festivals\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_blocks_festivals_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v_blocks_festivals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_blocks_festivals_locales_locale_parent_id_unique\` ON \`_organise_v_blocks_festivals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_blocks_festivals_locales_parent_id_idx\` ON \`_organise_v_blocks_festivals_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_organise_v_version_version__status_idx\` ON \`_organise_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_created_at_idx\` ON \`_organise_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_updated_at_idx\` ON \`_organise_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_snapshot_idx\` ON \`_organise_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_published_locale_idx\` ON \`_organise_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_latest_idx\` ON \`_organise_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_autosave_idx\` ON \`_organise_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organise_v_locales\` (
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_form_intro\` text,
  	\`version_meta_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organise_v_locales_locale_parent_id_unique\` ON \`_organise_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organise_v_locales_parent_id_idx\` ON \`_organise_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'page',
  	\`page_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_navigation_order_idx\` ON \`site_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_parent_id_idx\` ON \`site_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_page_idx\` ON \`site_navigation\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_navigation_locales_locale_parent_id_unique\` ON \`site_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_locales_parent_id_idx\` ON \`site_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'page',
  	\`page_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_footer_links_order_idx\` ON \`site_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_footer_links_parent_id_idx\` ON \`site_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_footer_links_page_idx\` ON \`site_footer_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`site_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_footer_links_locales_locale_parent_id_unique\` ON \`site_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_footer_links_locales_parent_id_idx\` ON \`site_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_social_order_idx\` ON \`site_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_social_parent_id_idx\` ON \`site_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`share_image_id\` text(36),
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_share_image_idx\` ON \`site\` (\`share_image_id\`);`)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`tagline\` text,
  	\`meta_description\` text,
  	\`footer_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_id_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'page',
  	\`page_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_order_idx\` ON \`_site_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_parent_id_idx\` ON \`_site_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_page_idx\` ON \`_site_v_version_navigation\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_navigation_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_navigation_locales_locale_parent_id_unique\` ON \`_site_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_locales_parent_id_idx\` ON \`_site_v_version_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'page',
  	\`page_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_footer_links_order_idx\` ON \`_site_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_footer_links_parent_id_idx\` ON \`_site_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_footer_links_page_idx\` ON \`_site_v_version_footer_links\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_footer_links_locales_locale_parent_id_unique\` ON \`_site_v_version_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_footer_links_locales_parent_id_idx\` ON \`_site_v_version_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`platform\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_order_idx\` ON \`_site_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_parent_id_idx\` ON \`_site_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_share_image_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_address\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`version_share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version_share_image_idx\` ON \`_site_v\` (\`version_share_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_autosave_idx\` ON \`_site_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_tagline\` text,
  	\`version_meta_description\` text,
  	\`version_footer_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_parent_id_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`impact\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`festivals_offset\` numeric DEFAULT 0 NOT NULL,
  	\`festivals_source\` text,
  	\`organisations_offset\` numeric DEFAULT 0 NOT NULL,
  	\`organisations_source\` text,
  	\`people_offset\` numeric DEFAULT 0 NOT NULL,
  	\`people_source\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_impact_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_festivals_offset\` numeric DEFAULT 0 NOT NULL,
  	\`version_festivals_source\` text,
  	\`version_organisations_offset\` numeric DEFAULT 0 NOT NULL,
  	\`version_organisations_source\` text,
  	\`version_people_offset\` numeric DEFAULT 0 NOT NULL,
  	\`version_people_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_impact_v_created_at_idx\` ON \`_impact_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_impact_v_updated_at_idx\` ON \`_impact_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sender_name\` text,
  	\`reply_to\` text,
  	\`postal_address\` text,
  	\`messages_per_minute\` numeric DEFAULT 120,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
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
  await db.run(sql`CREATE INDEX \`newsletter_settings_locales_parent_id_idx\` ON \`newsletter_settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_sender_name\` text,
  	\`version_reply_to\` text,
  	\`version_postal_address\` text,
  	\`version_messages_per_minute\` numeric DEFAULT 120,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_settings_v_created_at_idx\` ON \`_newsletter_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_settings_v_updated_at_idx\` ON \`_newsletter_settings_v\` (\`updated_at\`);`)
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
  await db.run(sql`CREATE INDEX \`_newsletter_settings_v_locales_parent_id_idx\` ON \`_newsletter_settings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`account_inactive_nl_subject\` text,
  	\`account_inactive_nl_body\` text,
  	\`account_inactive_nl_button\` text,
  	\`account_inactive_en_subject\` text,
  	\`account_inactive_en_body\` text,
  	\`account_inactive_en_button\` text,
  	\`account_notice_nl_subject\` text,
  	\`account_notice_nl_body\` text,
  	\`account_notice_nl_button\` text,
  	\`account_notice_en_subject\` text,
  	\`account_notice_en_body\` text,
  	\`account_notice_en_button\` text,
  	\`application_declined_nl_subject\` text,
  	\`application_declined_nl_body\` text,
  	\`application_declined_en_subject\` text,
  	\`application_declined_en_body\` text,
  	\`application_question_nl_subject\` text,
  	\`application_question_nl_body\` text,
  	\`application_question_en_subject\` text,
  	\`application_question_en_body\` text,
  	\`application_received_nl_subject\` text,
  	\`application_received_nl_body\` text,
  	\`application_received_en_subject\` text,
  	\`application_received_en_body\` text,
  	\`consent_expired_nl_subject\` text,
  	\`consent_expired_nl_body\` text,
  	\`consent_expired_nl_button\` text,
  	\`consent_expired_en_subject\` text,
  	\`consent_expired_en_body\` text,
  	\`consent_expired_en_button\` text,
  	\`festival_status_changed_nl_subject\` text,
  	\`festival_status_changed_nl_body\` text,
  	\`festival_status_changed_nl_button\` text,
  	\`festival_status_changed_en_subject\` text,
  	\`festival_status_changed_en_body\` text,
  	\`festival_status_changed_en_button\` text,
  	\`follow_changed_nl_subject\` text,
  	\`follow_changed_nl_body\` text,
  	\`follow_changed_nl_button\` text,
  	\`follow_changed_en_subject\` text,
  	\`follow_changed_en_body\` text,
  	\`follow_changed_en_button\` text,
  	\`follow_changed_ar_subject\` text,
  	\`follow_changed_ar_body\` text,
  	\`follow_changed_ar_button\` text,
  	\`follow_digest_nl_subject\` text,
  	\`follow_digest_nl_body\` text,
  	\`follow_digest_nl_button\` text,
  	\`follow_digest_en_subject\` text,
  	\`follow_digest_en_body\` text,
  	\`follow_digest_en_button\` text,
  	\`follow_digest_ar_subject\` text,
  	\`follow_digest_ar_body\` text,
  	\`follow_digest_ar_button\` text,
  	\`follow_new_nl_subject\` text,
  	\`follow_new_nl_body\` text,
  	\`follow_new_nl_button\` text,
  	\`follow_new_en_subject\` text,
  	\`follow_new_en_body\` text,
  	\`follow_new_en_button\` text,
  	\`follow_new_ar_subject\` text,
  	\`follow_new_ar_body\` text,
  	\`follow_new_ar_button\` text,
  	\`invitation_nl_subject\` text,
  	\`invitation_nl_body\` text,
  	\`invitation_nl_button\` text,
  	\`invitation_en_subject\` text,
  	\`invitation_en_body\` text,
  	\`invitation_en_button\` text,
  	\`invitation_colleague_nl_subject\` text,
  	\`invitation_colleague_nl_body\` text,
  	\`invitation_colleague_nl_button\` text,
  	\`invitation_colleague_en_subject\` text,
  	\`invitation_colleague_en_body\` text,
  	\`invitation_colleague_en_button\` text,
  	\`organisation_added_nl_subject\` text,
  	\`organisation_added_nl_body\` text,
  	\`organisation_added_nl_button\` text,
  	\`organisation_added_en_subject\` text,
  	\`organisation_added_en_body\` text,
  	\`organisation_added_en_button\` text,
  	\`password_reset_nl_subject\` text,
  	\`password_reset_nl_body\` text,
  	\`password_reset_nl_button\` text,
  	\`password_reset_en_subject\` text,
  	\`password_reset_en_body\` text,
  	\`password_reset_en_button\` text,
  	\`report_reminder_nl_subject\` text,
  	\`report_reminder_nl_body\` text,
  	\`report_reminder_nl_button\` text,
  	\`report_reminder_en_subject\` text,
  	\`report_reminder_en_body\` text,
  	\`report_reminder_en_button\` text,
  	\`report_request_nl_subject\` text,
  	\`report_request_nl_body\` text,
  	\`report_request_nl_button\` text,
  	\`report_request_en_subject\` text,
  	\`report_request_en_body\` text,
  	\`report_request_en_button\` text,
  	\`review_approved_nl_subject\` text,
  	\`review_approved_nl_body\` text,
  	\`review_approved_nl_button\` text,
  	\`review_approved_en_subject\` text,
  	\`review_approved_en_body\` text,
  	\`review_approved_en_button\` text,
  	\`review_returned_nl_subject\` text,
  	\`review_returned_nl_body\` text,
  	\`review_returned_nl_button\` text,
  	\`review_returned_en_subject\` text,
  	\`review_returned_en_body\` text,
  	\`review_returned_en_button\` text,
  	\`sign_up_confirmation_nl_subject\` text,
  	\`sign_up_confirmation_nl_body\` text,
  	\`sign_up_confirmation_nl_button\` text,
  	\`sign_up_confirmation_en_subject\` text,
  	\`sign_up_confirmation_en_body\` text,
  	\`sign_up_confirmation_en_button\` text,
  	\`sign_up_confirmation_ar_subject\` text,
  	\`sign_up_confirmation_ar_body\` text,
  	\`sign_up_confirmation_ar_button\` text,
  	\`sign_up_known_nl_subject\` text,
  	\`sign_up_known_nl_body\` text,
  	\`sign_up_known_nl_button\` text,
  	\`sign_up_known_en_subject\` text,
  	\`sign_up_known_en_body\` text,
  	\`sign_up_known_en_button\` text,
  	\`sign_up_known_ar_subject\` text,
  	\`sign_up_known_ar_body\` text,
  	\`sign_up_known_ar_button\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_mail_texts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_account_inactive_nl_subject\` text,
  	\`version_account_inactive_nl_body\` text,
  	\`version_account_inactive_nl_button\` text,
  	\`version_account_inactive_en_subject\` text,
  	\`version_account_inactive_en_body\` text,
  	\`version_account_inactive_en_button\` text,
  	\`version_account_notice_nl_subject\` text,
  	\`version_account_notice_nl_body\` text,
  	\`version_account_notice_nl_button\` text,
  	\`version_account_notice_en_subject\` text,
  	\`version_account_notice_en_body\` text,
  	\`version_account_notice_en_button\` text,
  	\`version_application_declined_nl_subject\` text,
  	\`version_application_declined_nl_body\` text,
  	\`version_application_declined_en_subject\` text,
  	\`version_application_declined_en_body\` text,
  	\`version_application_question_nl_subject\` text,
  	\`version_application_question_nl_body\` text,
  	\`version_application_question_en_subject\` text,
  	\`version_application_question_en_body\` text,
  	\`version_application_received_nl_subject\` text,
  	\`version_application_received_nl_body\` text,
  	\`version_application_received_en_subject\` text,
  	\`version_application_received_en_body\` text,
  	\`version_consent_expired_nl_subject\` text,
  	\`version_consent_expired_nl_body\` text,
  	\`version_consent_expired_nl_button\` text,
  	\`version_consent_expired_en_subject\` text,
  	\`version_consent_expired_en_body\` text,
  	\`version_consent_expired_en_button\` text,
  	\`version_festival_status_changed_nl_subject\` text,
  	\`version_festival_status_changed_nl_body\` text,
  	\`version_festival_status_changed_nl_button\` text,
  	\`version_festival_status_changed_en_subject\` text,
  	\`version_festival_status_changed_en_body\` text,
  	\`version_festival_status_changed_en_button\` text,
  	\`version_follow_changed_nl_subject\` text,
  	\`version_follow_changed_nl_body\` text,
  	\`version_follow_changed_nl_button\` text,
  	\`version_follow_changed_en_subject\` text,
  	\`version_follow_changed_en_body\` text,
  	\`version_follow_changed_en_button\` text,
  	\`version_follow_changed_ar_subject\` text,
  	\`version_follow_changed_ar_body\` text,
  	\`version_follow_changed_ar_button\` text,
  	\`version_follow_digest_nl_subject\` text,
  	\`version_follow_digest_nl_body\` text,
  	\`version_follow_digest_nl_button\` text,
  	\`version_follow_digest_en_subject\` text,
  	\`version_follow_digest_en_body\` text,
  	\`version_follow_digest_en_button\` text,
  	\`version_follow_digest_ar_subject\` text,
  	\`version_follow_digest_ar_body\` text,
  	\`version_follow_digest_ar_button\` text,
  	\`version_follow_new_nl_subject\` text,
  	\`version_follow_new_nl_body\` text,
  	\`version_follow_new_nl_button\` text,
  	\`version_follow_new_en_subject\` text,
  	\`version_follow_new_en_body\` text,
  	\`version_follow_new_en_button\` text,
  	\`version_follow_new_ar_subject\` text,
  	\`version_follow_new_ar_body\` text,
  	\`version_follow_new_ar_button\` text,
  	\`version_invitation_nl_subject\` text,
  	\`version_invitation_nl_body\` text,
  	\`version_invitation_nl_button\` text,
  	\`version_invitation_en_subject\` text,
  	\`version_invitation_en_body\` text,
  	\`version_invitation_en_button\` text,
  	\`version_invitation_colleague_nl_subject\` text,
  	\`version_invitation_colleague_nl_body\` text,
  	\`version_invitation_colleague_nl_button\` text,
  	\`version_invitation_colleague_en_subject\` text,
  	\`version_invitation_colleague_en_body\` text,
  	\`version_invitation_colleague_en_button\` text,
  	\`version_organisation_added_nl_subject\` text,
  	\`version_organisation_added_nl_body\` text,
  	\`version_organisation_added_nl_button\` text,
  	\`version_organisation_added_en_subject\` text,
  	\`version_organisation_added_en_body\` text,
  	\`version_organisation_added_en_button\` text,
  	\`version_password_reset_nl_subject\` text,
  	\`version_password_reset_nl_body\` text,
  	\`version_password_reset_nl_button\` text,
  	\`version_password_reset_en_subject\` text,
  	\`version_password_reset_en_body\` text,
  	\`version_password_reset_en_button\` text,
  	\`version_report_reminder_nl_subject\` text,
  	\`version_report_reminder_nl_body\` text,
  	\`version_report_reminder_nl_button\` text,
  	\`version_report_reminder_en_subject\` text,
  	\`version_report_reminder_en_body\` text,
  	\`version_report_reminder_en_button\` text,
  	\`version_report_request_nl_subject\` text,
  	\`version_report_request_nl_body\` text,
  	\`version_report_request_nl_button\` text,
  	\`version_report_request_en_subject\` text,
  	\`version_report_request_en_body\` text,
  	\`version_report_request_en_button\` text,
  	\`version_review_approved_nl_subject\` text,
  	\`version_review_approved_nl_body\` text,
  	\`version_review_approved_nl_button\` text,
  	\`version_review_approved_en_subject\` text,
  	\`version_review_approved_en_body\` text,
  	\`version_review_approved_en_button\` text,
  	\`version_review_returned_nl_subject\` text,
  	\`version_review_returned_nl_body\` text,
  	\`version_review_returned_nl_button\` text,
  	\`version_review_returned_en_subject\` text,
  	\`version_review_returned_en_body\` text,
  	\`version_review_returned_en_button\` text,
  	\`version_sign_up_confirmation_nl_subject\` text,
  	\`version_sign_up_confirmation_nl_body\` text,
  	\`version_sign_up_confirmation_nl_button\` text,
  	\`version_sign_up_confirmation_en_subject\` text,
  	\`version_sign_up_confirmation_en_body\` text,
  	\`version_sign_up_confirmation_en_button\` text,
  	\`version_sign_up_confirmation_ar_subject\` text,
  	\`version_sign_up_confirmation_ar_body\` text,
  	\`version_sign_up_confirmation_ar_button\` text,
  	\`version_sign_up_known_nl_subject\` text,
  	\`version_sign_up_known_nl_body\` text,
  	\`version_sign_up_known_nl_button\` text,
  	\`version_sign_up_known_en_subject\` text,
  	\`version_sign_up_known_en_body\` text,
  	\`version_sign_up_known_en_button\` text,
  	\`version_sign_up_known_ar_subject\` text,
  	\`version_sign_up_known_ar_body\` text,
  	\`version_sign_up_known_ar_button\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_mail_texts_v_created_at_idx\` ON \`_mail_texts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_mail_texts_v_updated_at_idx\` ON \`_mail_texts_v\` (\`updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`festivals_time_slots\`;`)
  await db.run(sql`DROP TABLE \`festivals_programme\`;`)
  await db.run(sql`DROP TABLE \`festivals_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`festivals_practical_languages\`;`)
  await db.run(sql`DROP TABLE \`festivals\`;`)
  await db.run(sql`DROP TABLE \`festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`festivals_rels\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_version_time_slots\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_version_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_version_practical_languages\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_festivals_v_rels\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`festival_changes\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonials_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`testimonials\`;`)
  await db.run(sql`DROP TABLE \`testimonials_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_version_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v\`;`)
  await db.run(sql`DROP TABLE \`_testimonials_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions_items\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions_items_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_festivals\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions_items\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_festivals\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_text\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_text_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_picture\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_festivals\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_story\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_quote\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_button\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_letter_button_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_audience\`;`)
  await db.run(sql`DROP TABLE \`newsletters\`;`)
  await db.run(sql`DROP TABLE \`newsletters_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_text\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_picture\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_festivals\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_story\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_quote\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_button\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_blocks_letter_button_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`mailings\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`subscribers_provinces\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`subscriber_imports\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`monthly_figures\`;`)
  await db.run(sql`DROP TABLE \`applications\`;`)
  await db.run(sql`DROP TABLE \`application_events\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`file_uses\`;`)
  await db.run(sql`DROP TABLE \`background_runs\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`reports_rels\`;`)
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
  await db.run(sql`DROP TABLE \`tombstones\`;`)
  await db.run(sql`DROP TABLE \`bulk_changes\`;`)
  await db.run(sql`DROP TABLE \`bulk_change_items\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_questions_items\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_questions_items_locales\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_festivals\`;`)
  await db.run(sql`DROP TABLE \`organise_blocks_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`organise\`;`)
  await db.run(sql`DROP TABLE \`organise_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_questions_items\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_questions_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_questions\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_festivals\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_blocks_festivals_locales\`;`)
  await db.run(sql`DROP TABLE \`_organise_v\`;`)
  await db.run(sql`DROP TABLE \`_organise_v_locales\`;`)
  await db.run(sql`DROP TABLE \`site_navigation\`;`)
  await db.run(sql`DROP TABLE \`site_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`site_footer_links\`;`)
  await db.run(sql`DROP TABLE \`site_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`site_social\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
  await db.run(sql`DROP TABLE \`impact\`;`)
  await db.run(sql`DROP TABLE \`_impact_v\`;`)
  await db.run(sql`DROP TABLE \`newsletter_settings\`;`)
  await db.run(sql`DROP TABLE \`newsletter_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`mail_texts\`;`)
  await db.run(sql`DROP TABLE \`_mail_texts_v\`;`)
}
