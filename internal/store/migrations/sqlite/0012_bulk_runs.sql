ALTER TABLE `bulk_operations` ADD COLUMN `done_added` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_changed` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_removed` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_unchanged` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_refused` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `primaries` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `invitations` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `sign_outs` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `ends` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_primaries` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_invitations` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_sign_outs` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `done_ends` integer NOT NULL DEFAULT (0);
ALTER TABLE `bulk_operations` ADD COLUMN `leavers` text NULL;
ALTER TABLE `bulk_rows` ADD COLUMN `primary_before` uuid NULL;
ALTER TABLE `bulk_rows` ADD COLUMN `primary_after` uuid NULL;
CREATE TABLE `bulk_people` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `operation_id` uuid NOT NULL, `user_id` uuid NOT NULL, `status` text NOT NULL, `seat_since` datetime NULL, `invitation_expires_at` datetime NULL, `invited_at` datetime NULL, `invited_by` text NULL, `invited_by_id` uuid NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `bulkperson_operation_id_user_id` ON `bulk_people` (`operation_id`, `user_id`);
-- A run that went to its end before there were two sets of numbers has done what its rows came to.
UPDATE bulk_operations SET done_added = added, done_changed = changed, done_removed = removed, done_unchanged = unchanged, done_refused = refused
  WHERE started_at IS NOT NULL AND finished_at IS NOT NULL AND pending = 0;
