-- Whose an operation is follows the person, not the sign-in that they had.
ALTER TABLE "bulk_operations" RENAME COLUMN "actor_identity_id" TO "actor_id";
UPDATE bulk_operations SET actor_id = (SELECT u.id FROM users u WHERE u.organization_id = bulk_operations.organization_id AND u.identity_id = bulk_operations.actor_id ORDER BY u.id LIMIT 1)
  WHERE EXISTS (SELECT 1 FROM users u WHERE u.organization_id = bulk_operations.organization_id AND u.identity_id = bulk_operations.actor_id);
-- A person's sign-in has the person's email, and belongs to who is ACTIVE or SUSPENDED (H3, H34). Until now a sign-in kept the email
-- of before when a manager changed it, and a FORMER person kept theirs: such links are taken away. "roster doctor" lists the active
-- people who need an invitation for that (no-sign-in).
UPDATE users SET identity_id = NULL WHERE identity_id IS NOT NULL AND (status NOT IN ('ACTIVE', 'SUSPENDED')
  OR NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = users.identity_id AND i.email_key = users.email_key));
-- A sign-in that nobody has any more goes with its password, its sessions and what it is at a provider.
DELETE FROM sessions WHERE identity_id IN (SELECT i.id FROM identities i WHERE NOT i.staff AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = i.id));
DELETE FROM identity_links WHERE identity_id IN (SELECT i.id FROM identities i WHERE NOT i.staff AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = i.id));
DELETE FROM password_resets WHERE identity_id IN (SELECT i.id FROM identities i WHERE NOT i.staff AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = i.id));
DELETE FROM invitations WHERE identity_id IN (SELECT i.id FROM identities i WHERE NOT i.staff AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = i.id));
DELETE FROM identities WHERE NOT staff AND NOT EXISTS (SELECT 1 FROM users u WHERE u.identity_id = identities.id);
DROP INDEX "user_identity_id";
CREATE UNIQUE INDEX "user_identity_id_organization_id" ON "users" ("identity_id", "organization_id");
ALTER TABLE "users" ADD COLUMN "invited_at" timestamptz NULL, ADD COLUMN "invited_by_id" uuid NULL, ADD COLUMN "invited_by" character varying NULL;
