-- What fills the search key and the slugs is in Go: store/migrate_organizations.go.
ALTER TABLE "organizations" ADD COLUMN "search_key" character varying NOT NULL DEFAULT '', ADD COLUMN "archived_at" timestamptz NULL;
CREATE INDEX "organization_search_key_id" ON "organizations" ("search_key", "id");
CREATE INDEX "organization_created_at_id" ON "organizations" ("created_at", "id");
CREATE TABLE "organization_slugs" ("id" uuid NOT NULL, "organization_id" uuid NOT NULL, "slug" character varying NOT NULL, "created_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "organization_slugs_slug_key" ON "organization_slugs" ("slug");
CREATE INDEX "organizationslug_organization_id" ON "organization_slugs" ("organization_id");
ALTER TABLE "organization_slugs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "organization_slugs" USING ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]))
  WITH CHECK ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]));
