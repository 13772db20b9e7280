-- oldest: 13
-- The seats at the end of each day on which they changed. The step gives each organization its first row; the days before are rebuilt from the audit in the background.
ALTER TABLE `organizations` ADD COLUMN `seat_history_at` datetime NULL;
CREATE TABLE `seat_days` (`id` uuid NOT NULL, `organization_id` uuid NOT NULL, `day` text NOT NULL, `active` integer NOT NULL, `reserved` integer NOT NULL, `entitled` integer NULL, PRIMARY KEY (`id`));
CREATE UNIQUE INDEX `seatday_organization_id_day` ON `seat_days` (`organization_id`, `day`);
