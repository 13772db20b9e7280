-- oldest: 13
-- When an organization's weekly summaries are mailed next. It is null until a sweep has found out; nothing is mailed before.
ALTER TABLE "organizations" ADD COLUMN "next_summary_at" timestamptz NULL;
