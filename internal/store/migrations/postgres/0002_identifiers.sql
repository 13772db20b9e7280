-- What fills the column, and makes keys anew by today's law of identifiers (H1), is in Go: store/migrate_identifiers.go.
ALTER TABLE accounts ADD COLUMN handle_skeleton varchar NOT NULL DEFAULT '';
CREATE INDEX account_organization_id_platform_handle_skeleton ON accounts (organization_id, platform, handle_skeleton);
