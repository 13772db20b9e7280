-- Events of sign-ins that wait for their place in the chain, and how often an operation failed without coming further.
ALTER TABLE "bulk_operations" ADD COLUMN "mishaps" bigint NOT NULL DEFAULT 0;
CREATE TABLE "audit_pending" ("id" uuid NOT NULL, "organization_id" uuid NOT NULL, "at" timestamptz NOT NULL, "actor_id" uuid NOT NULL, "actor" character varying NOT NULL, "action" character varying NOT NULL, "user_id" uuid NOT NULL, "after" character varying NOT NULL, "request_id" character varying NULL, PRIMARY KEY ("id"));
CREATE INDEX "auditpending_organization_id_id" ON "audit_pending" ("organization_id", "id");
ALTER TABLE "audit_pending" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "audit_pending" USING ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]))
  WITH CHECK ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]));
