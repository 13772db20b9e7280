-- What fills the column is in Go: store/migrate_search.go. So is the index over it: an extension that not every server has.
ALTER TABLE "users" ADD COLUMN "search_key" character varying NOT NULL DEFAULT '';
