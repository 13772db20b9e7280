-- The licence agreement: its row is the lock (H11), its counters are kept in the transaction that moves them.
CREATE TABLE organizations (
  id uuid NOT NULL,
  name varchar NOT NULL,
  slug varchar NOT NULL,
  business_manager boolean NOT NULL DEFAULT false,
  seat_limit bigint,
  seats_active bigint NOT NULL DEFAULT 0,
  seats_reserved bigint NOT NULL DEFAULT 0,
  seats_held bigint NOT NULL DEFAULT 0,
  seats_high_water bigint NOT NULL DEFAULT 0,
  next_due_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT organizations_seats_active_check CHECK (seats_active >= 0),
  CONSTRAINT organizations_seats_reserved_check CHECK (seats_reserved >= 0),
  CONSTRAINT organizations_seats_held_check CHECK (seats_held >= 0)
);
CREATE UNIQUE INDEX organizations_slug_key ON organizations (slug);

-- A sign-in, the only thing shared across organizations (H12).
CREATE TABLE identities (
  id uuid NOT NULL,
  email varchar NOT NULL,
  email_key varchar NOT NULL,
  password_hash varchar,
  staff boolean NOT NULL DEFAULT false,
  last_login_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX identities_email_key_key ON identities (email_key);

-- The organization's record of a person. The unique indexes decide what a duplicate is (H1).
CREATE TABLE users (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  identity_id uuid,
  email varchar NOT NULL,
  email_key varchar NOT NULL,
  username varchar,
  username_key varchar,
  first_name varchar NOT NULL,
  last_name varchar NOT NULL,
  name_key varchar NOT NULL,
  status varchar NOT NULL,
  organization_role varchar NOT NULL DEFAULT 'NONE',
  seat_since timestamptz,
  last_login_at timestamptz,
  invitation_expires_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX user_organization_id_email_key ON users (organization_id, email_key);
CREATE UNIQUE INDEX user_organization_id_username_key ON users (organization_id, username_key);
CREATE INDEX user_organization_id_name_key_id ON users (organization_id, name_key, id);
CREATE INDEX user_identity_id ON users (identity_id);
CREATE INDEX user_email_key ON users (email_key);

-- A social or video account, also called handle.
CREATE TABLE accounts (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  platform varchar NOT NULL,
  handle varchar NOT NULL,
  handle_key varchar NOT NULL,
  name varchar NOT NULL,
  name_key varchar NOT NULL,
  group_path varchar,
  primary_user_id uuid,
  archived_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX account_organization_id_platform_handle_key ON accounts (organization_id, platform, handle_key);
CREATE INDEX account_organization_id_name_key_id ON accounts (organization_id, name_key, id);

-- Built-in and custom roles; modules and capabilities are sets of bits in the contract's order.
CREATE TABLE roles (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name varchar NOT NULL,
  name_key varchar NOT NULL,
  built_in boolean NOT NULL,
  legacy boolean NOT NULL DEFAULT false,
  version bigint NOT NULL DEFAULT 1,
  modules integer NOT NULL,
  capabilities bigint NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX role_organization_id_name_key ON roles (organization_id, name_key);

-- One person on one account.
CREATE TABLE memberships (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  administers boolean NOT NULL DEFAULT false,
  expires_at timestamptz,
  added_at timestamptz NOT NULL,
  added_by varchar NOT NULL,
  user_id uuid NOT NULL,
  account_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT memberships_users_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT memberships_accounts_account FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX membership_user_id_account_id ON memberships (user_id, account_id);
CREATE INDEX membership_account_id ON memberships (account_id);
CREATE INDEX membership_account_id_administers ON memberships (account_id, administers) WHERE administers;
CREATE INDEX membership_organization_id_expires_at ON memberships (organization_id, expires_at) WHERE expires_at IS NOT NULL;

-- A role held through a membership.
CREATE TABLE membership_roles (
  organization_id uuid NOT NULL,
  membership_id uuid NOT NULL,
  role_id uuid NOT NULL,
  PRIMARY KEY (membership_id, role_id),
  CONSTRAINT membership_roles_memberships_membership FOREIGN KEY (membership_id) REFERENCES memberships (id) ON DELETE CASCADE,
  CONSTRAINT membership_roles_roles_role FOREIGN KEY (role_id) REFERENCES roles (id)
);
CREATE INDEX membershiprole_role_id ON membership_roles (role_id);

-- Who is signed in. Only the token's hash is stored.
CREATE TABLE sessions (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  identity_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sessions_identities_identity FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX sessions_token_hash_key ON sessions (token_hash);
CREATE INDEX session_identity_id ON sessions (identity_id);

-- Lets a person set a password once.
CREATE TABLE invitations (
  id uuid NOT NULL,
  user_id uuid,
  identity_id uuid,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX invitations_token_hash_key ON invitations (token_hash);
CREATE INDEX invitation_user_id ON invitations (user_id);
CREATE INDEX invitation_identity_id ON invitations (identity_id);

-- A program of an organization, with scopes instead of roles (H8). Only the token's hash is stored.
CREATE TABLE api_clients (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name varchar NOT NULL,
  name_key varchar NOT NULL,
  scopes integer NOT NULL,
  token_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by varchar NOT NULL,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX apiclient_organization_id_name_key ON api_clients (organization_id, name_key) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX api_clients_token_id_key ON api_clients (token_id);
CREATE INDEX apiclient_organization_id_id ON api_clients (organization_id, id);

-- How often who tried what from where; the id is a hash.
CREATE TABLE sign_in_attempts (
  id uuid NOT NULL,
  failures bigint NOT NULL DEFAULT 0,
  since timestamptz NOT NULL,
  open_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  proved boolean NOT NULL DEFAULT false,
  PRIMARY KEY (id)
);
CREATE INDEX signinattempt_ends_at ON sign_in_attempts (ends_at);

-- Lets a person who forgot their password set another, once.
CREATE TABLE password_resets (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  identity_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT password_resets_identities_identity FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX passwordreset_identity_id ON password_resets (identity_id);

-- Lets the first of the vendor's staff in; one row at most.
CREATE TABLE staff_claims (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);

-- Whose sign-in a single sign-on provider's subject is.
CREATE TABLE identity_links (
  id uuid NOT NULL,
  issuer varchar NOT NULL,
  subject varchar NOT NULL,
  created_at timestamptz NOT NULL,
  identity_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT identity_links_identities_identity FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX identitylink_issuer_subject ON identity_links (issuer, subject);
CREATE UNIQUE INDEX identitylink_identity_id_issuer ON identity_links (identity_id, issuer);

-- A single sign-on that has come back, until it would have ended; the id is a hash.
CREATE TABLE spent_states (
  id uuid NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX spentstate_ends_at ON spent_states (ends_at);

-- A plan and its run; the row is its own job.
CREATE TABLE bulk_operations (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  source varchar NOT NULL,
  label varchar,
  status varchar NOT NULL,
  error_policy varchar NOT NULL,
  on_seat_shortage varchar NOT NULL,
  on_existing varchar NOT NULL,
  assign_mode varchar NOT NULL,
  max_errors bigint,
  include_self boolean NOT NULL DEFAULT false,
  successor_id uuid,
  actor_identity_id uuid NOT NULL,
  created_by varchar NOT NULL,
  request_id varchar,
  digest varchar,
  idempotency_key varchar,
  request_hash varchar,
  undoes_id uuid,
  undone_by_id uuid,
  total bigint NOT NULL DEFAULT 0,
  pending bigint NOT NULL DEFAULT 0,
  added bigint NOT NULL DEFAULT 0,
  changed bigint NOT NULL DEFAULT 0,
  removed bigint NOT NULL DEFAULT 0,
  unchanged bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  seats_before bigint NOT NULL DEFAULT 0,
  seats_after bigint NOT NULL DEFAULT 0,
  seats_entitled bigint,
  new_people bigint NOT NULL DEFAULT 0,
  leaving_people bigint NOT NULL DEFAULT 0,
  seats_short bigint NOT NULL DEFAULT 0,
  failure_code varchar,
  failure_message varchar,
  failure_needed bigint,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  expires_at timestamptz,
  queued_at timestamptz,
  lease_owner varchar,
  lease_attempt bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  sequence bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
);
CREATE INDEX bulkoperation_organization_id_id ON bulk_operations (organization_id, id);
CREATE UNIQUE INDEX bulkoperation_organization_id_idempotency_key ON bulk_operations (organization_id, idempotency_key);
CREATE INDEX bulkoperation_status_queued_at ON bulk_operations (status, queued_at);

-- One row of an operation; its id is the operation's plus its number.
CREATE TABLE bulk_rows (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  number bigint NOT NULL,
  action varchar NOT NULL,
  email varchar,
  username varchar,
  first_name varchar,
  last_name varchar,
  account_text varchar,
  roles_text varchar,
  user_id uuid,
  account_id uuid,
  role_ids varchar,
  expires_at timestamptz,
  roles_before varchar,
  roles_after varchar,
  expires_before timestamptz,
  membership_id uuid,
  version_before bigint NOT NULL DEFAULT 0,
  version_after bigint NOT NULL DEFAULT 0,
  outcome varchar NOT NULL,
  chunk bigint,
  problem_code varchar,
  problem_message varchar,
  notice varchar,
  PRIMARY KEY (id)
);

-- What a run applies in one transaction. Its mark is written with the effects of its rows, and says for all of them that they are done.
CREATE TABLE bulk_chunks (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  number bigint NOT NULL,
  rows bigint NOT NULL,
  first bigint NOT NULL,
  last bigint NOT NULL,
  numbers varchar,
  done_at timestamptz,
  PRIMARY KEY (id)
);

-- Who did what: a chain of hashes for each organization. Only the texts of people who are erased are ever changed.
CREATE TABLE audit_events (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  sequence bigint NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid,
  actor varchar NOT NULL,
  action varchar NOT NULL,
  account_id uuid,
  user_id uuid,
  former_id uuid,
  bulk_operation_id uuid,
  before varchar,
  after varchar,
  request_id varchar,
  actor_salt bytea,
  actor_digest bytea,
  text_salt bytea,
  text_digest bytea,
  hash bytea NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX auditevent_organization_id_sequence ON audit_events (organization_id, sequence);
CREATE INDEX auditevent_bulk_operation_id ON audit_events (bulk_operation_id) WHERE bulk_operation_id IS NOT NULL;

-- The end of each chain. Its row is the lock under which the chain grows.
CREATE TABLE audit_heads (
  organization_id uuid NOT NULL,
  sequence bigint NOT NULL,
  hash bytea NOT NULL,
  checkpoint_sequence bigint NOT NULL DEFAULT 0,
  checkpoint_at timestamptz,
  PRIMARY KEY (organization_id)
);

-- Signed heads.
CREATE TABLE audit_checkpoints (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  sequence bigint NOT NULL,
  hash bytea NOT NULL,
  at timestamptz NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX auditcheckpoint_organization_id_sequence ON audit_checkpoints (organization_id, sequence);

-- What must leave after commit (H38).
CREATE TABLE outbox (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind varchar NOT NULL,
  user_id uuid,
  bulk_operation_id uuid,
  payload varchar NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts bigint NOT NULL DEFAULT 0,
  last_error varchar,
  sent_at timestamptz,
  PRIMARY KEY (id)
);
CREATE INDEX outbox_due_at ON outbox (due_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX outbox_bulk_operation_id_user_id_kind ON outbox (bulk_operation_id, user_id, kind) WHERE bulk_operation_id IS NOT NULL;

-- The second fence (row level security): whatever a statement asks for, it touches the rows of the organizations that
-- the setting roster.organizations names: ids with commas between them, or * for all; without it, none. The setting is
-- read once a statement, and what it decides stands beside the statement's own conditions, which find the index. The
-- check at start refuses a later table with an organization's rows and without such a policy.
DO $do$ DECLARE
  t record;
  reached constant text := '(SELECT current_setting(''roster.organizations'', true) = ''*'') OR %I = ANY ((SELECT
    string_to_array(nullif(current_setting(''roster.organizations'', true), ''*''), '','')::uuid[])::uuid[])';
BEGIN
  FOR t IN SELECT c.oid::regclass AS name, a.attname AS organization FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = to_regnamespace(quote_ident(current_schema()))
    AND a.attname = CASE c.relname WHEN 'organizations' THEN 'id' ELSE 'organization_id' END
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.name);
    EXECUTE format('CREATE POLICY tenant ON %s USING (' || reached || ') WITH CHECK (' || reached || ')', t.name, t.organization, t.organization);
  END LOOP;
END $do$;
