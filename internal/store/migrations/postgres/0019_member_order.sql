-- oldest: 13
-- What the members of an account are ordered by stands in the membership, so that a page reads along an index of the account and no people but its own. Triggers
-- keep it, whichever version writes: who is added without it gets the person's, and who is renamed takes it along.
ALTER TABLE "memberships" ADD COLUMN "name_key" character varying NULL, ADD COLUMN "email_key" character varying NULL;
UPDATE memberships SET name_key = u.name_key, email_key = u.email_key FROM users u WHERE u.id = memberships.user_id;
CREATE INDEX "membership_account_id_name_key_id" ON "memberships" ("account_id", "name_key", "id");
CREATE INDEX "membership_account_id_email_key_id" ON "memberships" ("account_id", "email_key", "id");
CREATE FUNCTION membership_order() RETURNS trigger LANGUAGE plpgsql AS $x$ BEGIN
  SELECT u.name_key, u.email_key INTO NEW.name_key, NEW.email_key FROM users u WHERE u.id = NEW.user_id;
  RETURN NEW;
END $x$;
CREATE TRIGGER membership_order BEFORE INSERT ON memberships FOR EACH ROW WHEN (NEW.name_key IS NULL OR NEW.email_key IS NULL) EXECUTE FUNCTION membership_order();
CREATE FUNCTION membership_reorder() RETURNS trigger LANGUAGE plpgsql AS $x$ BEGIN
  UPDATE memberships SET name_key = NEW.name_key, email_key = NEW.email_key WHERE user_id = NEW.id;
  RETURN NULL;
END $x$;
CREATE TRIGGER membership_reorder AFTER UPDATE OF name_key, email_key ON users FOR EACH ROW
  WHEN (OLD.name_key <> NEW.name_key OR OLD.email_key <> NEW.email_key) EXECUTE FUNCTION membership_reorder();
