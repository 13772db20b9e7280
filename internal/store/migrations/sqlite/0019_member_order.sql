-- oldest: 13
-- What the members of an account are ordered by stands in the membership, so that a page reads along an index of the account and no people but its own. Triggers
-- keep it, whichever version writes: who is added without it gets the person's, and who is renamed takes it along. A later step that builds memberships or users
-- anew makes the table's trigger anew.
ALTER TABLE `memberships` ADD COLUMN `name_key` text NULL;
ALTER TABLE `memberships` ADD COLUMN `email_key` text NULL;
UPDATE memberships SET (name_key, email_key) = (SELECT u.name_key, u.email_key FROM users u WHERE u.id = memberships.user_id);
CREATE INDEX `membership_account_id_name_key_id` ON `memberships` (`account_id`, `name_key`, `id`);
CREATE INDEX `membership_account_id_email_key_id` ON `memberships` (`account_id`, `email_key`, `id`);
CREATE TRIGGER membership_order AFTER INSERT ON memberships WHEN NEW.name_key IS NULL OR NEW.email_key IS NULL BEGIN
  UPDATE memberships SET (name_key, email_key) = (SELECT u.name_key, u.email_key FROM users u WHERE u.id = NEW.user_id) WHERE id = NEW.id;
END;
CREATE TRIGGER membership_reorder AFTER UPDATE OF name_key, email_key ON users WHEN OLD.name_key <> NEW.name_key OR OLD.email_key <> NEW.email_key BEGIN
  UPDATE memberships SET name_key = NEW.name_key, email_key = NEW.email_key WHERE user_id = NEW.id;
END;
