-- oldest: 13
-- When an organization's weekly summaries are mailed next, which is null until a sweep has found out, and the kinds of mail that it has switched off for everybody.
ALTER TABLE `organizations` ADD COLUMN `next_summary_at` datetime NULL;
ALTER TABLE `organizations` ADD COLUMN `mail_off` text NOT NULL DEFAULT ('');
