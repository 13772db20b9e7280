-- Events of sign-ins that wait for their place in the chain, and how often an operation failed without coming further.
ALTER TABLE `bulk_operations` ADD COLUMN `mishaps` integer NOT NULL DEFAULT (0);
CREATE TABLE `audit_pending` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `at` datetime NOT NULL, `actor_id` uuid NOT NULL, `actor` text NOT NULL, `action` text NOT NULL, `user_id` uuid NOT NULL, `after` text NOT NULL, `request_id` text NULL, PRIMARY KEY (`id`));
CREATE INDEX `auditpending_organization_id_id` ON `audit_pending` (`organization_id`, `id`);
