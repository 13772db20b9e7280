-- A handle is of one account that is not archived: those that are keep theirs, and another may take it (H39).
DROP INDEX "account_organization_id_platform_handle_key";
CREATE UNIQUE INDEX "account_organization_id_platform_handle_key" ON "accounts" ("organization_id", "platform", "handle_key") WHERE archived_at IS NULL;
CREATE INDEX "account_handle" ON "accounts" ("organization_id", "platform", "handle_key");
