-- oldest: 13
ALTER TABLE `bulk_operations` ADD COLUMN `origin` text NULL;
ALTER TABLE `bulk_operations` ADD COLUMN `granting` text NULL;
