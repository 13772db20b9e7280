ALTER TABLE "bulk_operations" ADD COLUMN "done_added" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_changed" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_removed" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_unchanged" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_refused" bigint NOT NULL DEFAULT 0, ADD COLUMN "primaries" bigint NOT NULL DEFAULT 0, ADD COLUMN "invitations" bigint NOT NULL DEFAULT 0, ADD COLUMN "sign_outs" bigint NOT NULL DEFAULT 0, ADD COLUMN "ends" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_primaries" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_invitations" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_sign_outs" bigint NOT NULL DEFAULT 0, ADD COLUMN "done_ends" bigint NOT NULL DEFAULT 0, ADD COLUMN "leavers" text NULL;
ALTER TABLE "bulk_rows" ADD COLUMN "primary_before" uuid NULL, ADD COLUMN "primary_after" uuid NULL;
CREATE TABLE "bulk_people" ("id" uuid NOT NULL, "organization_id" uuid NOT NULL, "operation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "status" character varying NOT NULL, "seat_since" timestamptz NULL, "invitation_expires_at" timestamptz NULL, "invited_at" timestamptz NULL, "invited_by" character varying NULL, "invited_by_id" uuid NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "bulkperson_operation_id_user_id" ON "bulk_people" ("operation_id", "user_id");
ALTER TABLE "bulk_people" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "bulk_people" USING ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]))
  WITH CHECK ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]));
-- A run that went to its end before there were two sets of numbers has done what its rows came to.
UPDATE bulk_operations SET done_added = added, done_changed = changed, done_removed = removed, done_unchanged = unchanged, done_refused = refused
  WHERE started_at IS NOT NULL AND finished_at IS NOT NULL AND pending = 0;
