-- oldest: 13
ALTER TABLE "bulk_operations" ADD COLUMN "origin" text NULL, ADD COLUMN "granting" text NULL;
