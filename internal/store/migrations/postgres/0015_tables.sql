-- oldest: 13
-- What a row of a file says where it cannot be read, and where an organization's days end.
ALTER TABLE "bulk_rows" ADD COLUMN "action_text" character varying NULL, ADD COLUMN "expires_text" character varying NULL;
ALTER TABLE "organizations" ADD COLUMN "time_zone" character varying NOT NULL DEFAULT 'UTC';
