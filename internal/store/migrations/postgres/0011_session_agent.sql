ALTER TABLE "sessions" ADD COLUMN "agent" character varying NULL;
