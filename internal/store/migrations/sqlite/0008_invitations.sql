-- Before this, every link went by mail, so every sign-in has proved its mailbox.
ALTER TABLE `identities` ADD COLUMN `unproved` bool NOT NULL DEFAULT false;
ALTER TABLE `invitations` ADD COLUMN `shown` bool NOT NULL DEFAULT false;
ALTER TABLE `outbox` ADD COLUMN `refused` bool NOT NULL DEFAULT false;
CREATE INDEX `outbox_user_id_created_at` ON `outbox` (`user_id`, `created_at`);
CREATE INDEX `user_organization_id_invited_at_id` ON `users` (`organization_id`, `invited_at`, `id`) WHERE identity_id IS NULL;
