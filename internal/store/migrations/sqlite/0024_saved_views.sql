-- oldest: 13
-- What a list of the console shows, under a name: of a person, or of the whole organization. A gateway of before does not know them, and neither reads nor writes them.
CREATE TABLE `saved_views` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `version` integer NOT NULL DEFAULT 1, `owner_id` uuid NULL, `list` text NOT NULL, `name` text NOT NULL, `name_key` text NOT NULL, `query` text NOT NULL, `created_at` datetime NOT NULL, `created_by` text NOT NULL, `created_by_id` uuid NOT NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `savedview_organization_id_list_name_key` ON `saved_views` (`organization_id`, `list`, `name_key`) WHERE owner_id IS NULL;
CREATE UNIQUE INDEX `savedview_organization_id_owner_id_list_name_key` ON `saved_views` (`organization_id`, `owner_id`, `list`, `name_key`) WHERE owner_id IS NOT NULL;
CREATE INDEX `savedview_organization_id_name_key_id` ON `saved_views` (`organization_id`, `name_key`, `id`) WHERE owner_id IS NULL;
CREATE INDEX `savedview_organization_id_owner_id_name_key_id` ON `saved_views` (`organization_id`, `owner_id`, `name_key`, `id`) WHERE owner_id IS NOT NULL;
