ALTER TABLE `accounts` ADD COLUMN `version` integer NOT NULL DEFAULT (1);
ALTER TABLE `organizations` ADD COLUMN `version` integer NOT NULL DEFAULT (1);
ALTER TABLE `users` ADD COLUMN `version` integer NOT NULL DEFAULT (1);
