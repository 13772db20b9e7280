ALTER TABLE `sessions` ADD COLUMN `agent` text NULL;
