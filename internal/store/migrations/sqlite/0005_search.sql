-- What fills the column is in Go: store/migrate_search.go. A search reads the index alone, in the order of a page. ent doesn't know it.
ALTER TABLE `users` ADD COLUMN `search_key` text NOT NULL DEFAULT ('');
CREATE INDEX `user_search` ON `users` (`organization_id`, `name_key`, `id`, `search_key`);
