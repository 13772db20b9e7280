-- oldest: 13
-- The seats at the end of each day on which they changed. The step gives each organization its first row; the days before are rebuilt from the audit in the background.
ALTER TABLE "organizations" ADD COLUMN "seat_history_at" timestamptz NULL;
CREATE TABLE "seat_days" ("id" uuid NOT NULL, "organization_id" uuid NOT NULL, "day" character varying NOT NULL, "active" bigint NOT NULL, "reserved" bigint NOT NULL, "entitled" bigint NULL, PRIMARY KEY ("id"));
CREATE UNIQUE INDEX "seatday_organization_id_day" ON "seat_days" ("organization_id", "day");
ALTER TABLE "seat_days" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "seat_days" USING ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]))
  WITH CHECK ((SELECT current_setting('roster.organizations', true) = '*') OR "organization_id" = ANY ((SELECT
    string_to_array(nullif(current_setting('roster.organizations', true), '*'), ',')::uuid[])::uuid[]));
