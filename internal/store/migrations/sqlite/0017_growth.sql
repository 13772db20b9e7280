-- oldest: 13
-- What lists are narrowed and ordered by, so that a page costs the same however much there is. What fills audit_actors, and the new columns of audit_heads, for
-- the events of before is the keeper of the audit, in the background: until then lists read the events.
CREATE INDEX `user_organization_id_status_name_key_id` ON `users` (`organization_id`, `status`, `name_key`, `id`);
CREATE INDEX `user_organization_id_created_at_id` ON `users` (`organization_id`, `created_at`, `id`);
CREATE INDEX `user_organization_id_last_login_at_id` ON `users` (`organization_id`, `last_login_at`, `id`);
CREATE INDEX `user_invited_by_id` ON `users` (`invited_by_id`) WHERE invited_by_id IS NOT NULL;
CREATE INDEX `user_organization_id_invited_by` ON `users` (`organization_id`, `invited_by`) WHERE (invited_by_id IS NULL) AND (invited_by IS NOT NULL);
CREATE INDEX `account_archived` ON `accounts` (`organization_id`, `name_key`, `id`) WHERE archived_at IS NOT NULL;
CREATE INDEX `account_organization_id_handle_key_id` ON `accounts` (`organization_id`, `handle_key`, `id`);
CREATE INDEX `account_organization_id_created_at_id` ON `accounts` (`organization_id`, `created_at`, `id`);
DROP INDEX `membership_account_id`;
CREATE INDEX `membership_account_id_added_at_id` ON `memberships` (`account_id`, `added_at`, `id`);
CREATE INDEX `membership_added_by_id` ON `memberships` (`added_by_id`) WHERE added_by_id IS NOT NULL;
CREATE INDEX `membership_organization_id_added_by` ON `memberships` (`organization_id`, `added_by`) WHERE added_by_id IS NULL;
CREATE INDEX `bulkoperation_organization_id_status_id` ON `bulk_operations` (`organization_id`, `status`, `id`);
CREATE INDEX `bulkrow_outcome_id` ON `bulk_rows` (`outcome`, `id`);
CREATE INDEX `bulkrow_user_id` ON `bulk_rows` (`user_id`) WHERE user_id IS NOT NULL;
CREATE INDEX `bulkrow_primary` ON `bulk_rows` (`id`) WHERE (primary_before IS NOT NULL) OR (primary_after IS NOT NULL);
CREATE INDEX `bulkrow_typed` ON `bulk_rows` (`organization_id`, `id`) WHERE (user_id IS NULL) OR (username IS NOT NULL);
DROP INDEX `auditevent_bulk_operation_id`;
CREATE INDEX `auditevent_organization_id_account_id_sequence` ON `audit_events` (`organization_id`, `account_id`, `sequence`) WHERE account_id IS NOT NULL;
CREATE INDEX `auditevent_organization_id_user_id_sequence` ON `audit_events` (`organization_id`, `user_id`, `sequence`) WHERE user_id IS NOT NULL;
CREATE INDEX `auditevent_organization_id_action_sequence` ON `audit_events` (`organization_id`, `action`, `sequence`);
CREATE INDEX `auditevent_organization_id_actor_sequence` ON `audit_events` (`organization_id`, `actor`, `sequence`);
CREATE INDEX `auditevent_organization_id_at_sequence` ON `audit_events` (`organization_id`, `at`, `sequence`);
CREATE INDEX `auditevent_organization_id_former_id` ON `audit_events` (`organization_id`, `former_id`) WHERE former_id IS NOT NULL;
CREATE INDEX `auditevent_bulk_operation_id_sequence` ON `audit_events` (`bulk_operation_id`, `sequence`) WHERE bulk_operation_id IS NOT NULL;
ALTER TABLE `audit_heads` ADD COLUMN `listed_sequence` integer NOT NULL DEFAULT (0);
ALTER TABLE `audit_heads` ADD COLUMN `latest_at` datetime NULL;
ALTER TABLE `audit_heads` ADD COLUMN `late_by` integer NOT NULL DEFAULT (0);
DROP INDEX `outbox_due_at`;
CREATE INDEX `outbox_due_at_id` ON `outbox` (`due_at`, `id`) WHERE sent_at IS NULL;
CREATE INDEX `outbox_organization_id_actor_id` ON `outbox` (`organization_id`, `actor_id`) WHERE sent_at IS NULL;
CREATE TABLE `audit_actors` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `actor_id` uuid NOT NULL, `actor` text NOT NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `auditactor_organization_id_actor_id_actor` ON `audit_actors` (`organization_id`, `actor_id`, `actor`);
