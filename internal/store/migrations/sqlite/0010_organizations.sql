-- What fills the search key and the slugs is in Go: store/migrate_organizations.go.
ALTER TABLE `organizations` ADD COLUMN `search_key` text NOT NULL DEFAULT ('');
ALTER TABLE `organizations` ADD COLUMN `archived_at` datetime NULL;
CREATE INDEX `organization_search_key_id` ON `organizations` (`search_key`, `id`);
CREATE INDEX `organization_created_at_id` ON `organizations` (`created_at`, `id`);
CREATE TABLE `organization_slugs` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `slug` text NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `organization_slugs_slug_key` ON `organization_slugs` (`slug`);
CREATE INDEX `organizationslug_organization_id` ON `organization_slugs` (`organization_id`);
