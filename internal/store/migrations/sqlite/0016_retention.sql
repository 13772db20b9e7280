-- oldest: 13
-- What is deleted by its age: how it is found, what an operation says whose rows are gone, and where a chain of the audit begins.
ALTER TABLE `audit_heads` ADD COLUMN `cut_sequence` integer NOT NULL DEFAULT (0);
ALTER TABLE `audit_heads` ADD COLUMN `cut_at` datetime NULL;
ALTER TABLE `bulk_operations` ADD COLUMN `rows_removed_at` datetime NULL;
ALTER TABLE `bulk_operations` ADD COLUMN `rows_left` bool NOT NULL DEFAULT (false);
CREATE INDEX `bulkoperation_finished_at` ON `bulk_operations` (`finished_at`) WHERE rows_removed_at IS NULL;
CREATE INDEX `bulkoperation_expires_at` ON `bulk_operations` (`expires_at`) WHERE rows_removed_at IS NULL;
CREATE INDEX `bulkoperation_rows_left` ON `bulk_operations` (`rows_left`) WHERE rows_left;
CREATE INDEX `bulkoperation_created_at` ON `bulk_operations` (`created_at`) WHERE idempotency_key IS NOT NULL;
CREATE INDEX `invitation_expires_at` ON `invitations` (`expires_at`);
CREATE INDEX `invitation_used_at` ON `invitations` (`used_at`) WHERE used_at IS NOT NULL;
CREATE INDEX `outbox_sent_at` ON `outbox` (`sent_at`) WHERE sent_at IS NOT NULL;
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
