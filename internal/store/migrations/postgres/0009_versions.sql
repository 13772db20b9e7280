ALTER TABLE "accounts" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
ALTER TABLE "organizations" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
ALTER TABLE "users" ADD COLUMN "version" bigint NOT NULL DEFAULT 1;
