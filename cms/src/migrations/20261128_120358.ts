import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`festival_changes\` ADD \`alerts\` text DEFAULT 'waiting';`)
  await db.run(sql`ALTER TABLE \`festival_changes\` ADD \`alerted_up_to\` text;`)
  await db.run(sql`CREATE INDEX \`festival_changes_alerts_idx\` ON \`festival_changes\` (\`alerts\`);`)
  await db.run(sql`ALTER TABLE \`mailings\` ADD \`counts\` text;`)
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscriber_imports\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`monthly_figures\`;`)
  await db.run(sql`DROP INDEX \`festival_changes_alerts_idx\`;`)
  await db.run(sql`ALTER TABLE \`festival_changes\` DROP COLUMN \`alerts\`;`)
  await db.run(sql`ALTER TABLE \`festival_changes\` DROP COLUMN \`alerted_up_to\`;`)
  await db.run(sql`DROP INDEX \`users_last_seen_at_idx\`;`)
  await db.run(sql`DROP INDEX \`users_inactivity_warned_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`last_seen_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`inactivity_warned_at\`;`)
  await db.run(sql`ALTER TABLE \`mailings\` DROP COLUMN \`counts\`;`)
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
}
