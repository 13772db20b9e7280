-- oldest: 13
-- The primary account with which an account is affiliated, of the same organization.
ALTER TABLE `accounts` ADD COLUMN `primary_account_id` uuid NULL;
CREATE INDEX `account_primary_account_id_name_key_id` ON `accounts` (`primary_account_id`, `name_key`, `id`) WHERE primary_account_id IS NOT NULL;
