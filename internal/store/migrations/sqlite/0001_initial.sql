-- The licence agreement: its row is the lock (H11), its counters are kept in the transaction that moves them.
CREATE TABLE organizations (
  id uuid NOT NULL,
  name text NOT NULL,
  slug text NOT NULL,
  business_manager bool NOT NULL DEFAULT false,
  seat_limit integer,
  seats_active integer NOT NULL DEFAULT 0,
  seats_reserved integer NOT NULL DEFAULT 0,
  seats_held integer NOT NULL DEFAULT 0,
  seats_high_water integer NOT NULL DEFAULT 0,
  next_due_at datetime,
  created_at datetime NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT organizations_seats_active_check CHECK (seats_active >= 0),
  CONSTRAINT organizations_seats_reserved_check CHECK (seats_reserved >= 0),
  CONSTRAINT organizations_seats_held_check CHECK (seats_held >= 0)
);
CREATE UNIQUE INDEX organizations_slug_key ON organizations (slug);

-- A sign-in, the only thing shared across organizations (H12).
CREATE TABLE identities (
  id uuid NOT NULL,
  email text NOT NULL,
  email_key text NOT NULL,
  password_hash text,
  staff bool NOT NULL DEFAULT false,
  last_login_at datetime,
  created_at datetime NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX identities_email_key_key ON identities (email_key);

-- The organization's record of a person. The unique indexes decide what a duplicate is (H1).
CREATE TABLE users (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  identity_id uuid,
  email text NOT NULL,
  email_key text NOT NULL,
  username text,
  username_key text,
  first_name text NOT NULL,
  last_name text NOT NULL,
  name_key text NOT NULL,
  status text NOT NULL,
  organization_role text NOT NULL DEFAULT 'NONE',
  seat_since datetime,
  last_login_at datetime,
  invitation_expires_at datetime,
  created_at datetime NOT NULL,
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
  platform text NOT NULL,
  handle text NOT NULL,
  handle_key text NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  group_path text,
  primary_user_id uuid,
  archived_at datetime,
  created_at datetime NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX account_organization_id_platform_handle_key ON accounts (organization_id, platform, handle_key);
CREATE INDEX account_organization_id_name_key_id ON accounts (organization_id, name_key, id);

-- Built-in and custom roles; modules and capabilities are sets of bits in the contract's order.
CREATE TABLE roles (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  built_in bool NOT NULL,
  legacy bool NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  modules integer NOT NULL,
  capabilities integer NOT NULL,
  created_at datetime NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX role_organization_id_name_key ON roles (organization_id, name_key);

-- One person on one account.
CREATE TABLE memberships (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  administers bool NOT NULL DEFAULT false,
  expires_at datetime,
  added_at datetime NOT NULL,
  added_by text NOT NULL,
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
  token_hash blob NOT NULL,
  created_at datetime NOT NULL,
  seen_at datetime NOT NULL,
  expires_at datetime NOT NULL,
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
  token_hash blob NOT NULL,
  created_at datetime NOT NULL,
  expires_at datetime NOT NULL,
  used_at datetime,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX invitations_token_hash_key ON invitations (token_hash);
CREATE INDEX invitation_user_id ON invitations (user_id);
CREATE INDEX invitation_identity_id ON invitations (identity_id);

-- A program of an organization, with scopes instead of roles (H8). Only the token's hash is stored.
CREATE TABLE api_clients (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  name_key text NOT NULL,
  scopes integer NOT NULL,
  token_id uuid NOT NULL,
  token_hash blob NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at datetime NOT NULL,
  created_by text NOT NULL,
  last_used_at datetime,
  expires_at datetime,
  revoked_at datetime,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX apiclient_organization_id_name_key ON api_clients (organization_id, name_key) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX api_clients_token_id_key ON api_clients (token_id);
CREATE INDEX apiclient_organization_id_id ON api_clients (organization_id, id);

-- How often who tried what from where; the id is a hash.
CREATE TABLE sign_in_attempts (
  id uuid NOT NULL,
  failures integer NOT NULL DEFAULT 0,
  since datetime NOT NULL,
  open_at datetime NOT NULL,
  ends_at datetime NOT NULL,
  proved bool NOT NULL DEFAULT false,
  PRIMARY KEY (id)
);
CREATE INDEX signinattempt_ends_at ON sign_in_attempts (ends_at);

-- Lets a person who forgot their password set another, once.
CREATE TABLE password_resets (
  id uuid NOT NULL,
  token_hash blob NOT NULL,
  created_at datetime NOT NULL,
  expires_at datetime NOT NULL,
  identity_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT password_resets_identities_identity FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX passwordreset_identity_id ON password_resets (identity_id);

-- Lets the first of the vendor's staff in; one row at most.
CREATE TABLE staff_claims (
  id uuid NOT NULL,
  token_hash blob NOT NULL,
  expires_at datetime NOT NULL,
  PRIMARY KEY (id)
);

-- Whose sign-in a single sign-on provider's subject is.
CREATE TABLE identity_links (
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  created_at datetime NOT NULL,
  identity_id uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT identity_links_identities_identity FOREIGN KEY (identity_id) REFERENCES identities (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX identitylink_issuer_subject ON identity_links (issuer, subject);
CREATE UNIQUE INDEX identitylink_identity_id_issuer ON identity_links (identity_id, issuer);

-- A single sign-on that has come back, until it would have ended; the id is a hash.
CREATE TABLE spent_states (
  id uuid NOT NULL,
  ends_at datetime NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX spentstate_ends_at ON spent_states (ends_at);

-- A plan and its run; the row is its own job.
CREATE TABLE bulk_operations (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  source text NOT NULL,
  label text,
  status text NOT NULL,
  error_policy text NOT NULL,
  on_seat_shortage text NOT NULL,
  on_existing text NOT NULL,
  assign_mode text NOT NULL,
  max_errors integer,
  include_self bool NOT NULL DEFAULT false,
  successor_id uuid,
  actor_identity_id uuid NOT NULL,
  created_by text NOT NULL,
  request_id text,
  digest text,
  idempotency_key text,
  request_hash text,
  undoes_id uuid,
  undone_by_id uuid,
  total integer NOT NULL DEFAULT 0,
  pending integer NOT NULL DEFAULT 0,
  added integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  removed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  refused integer NOT NULL DEFAULT 0,
  seats_before integer NOT NULL DEFAULT 0,
  seats_after integer NOT NULL DEFAULT 0,
  seats_entitled integer,
  new_people integer NOT NULL DEFAULT 0,
  leaving_people integer NOT NULL DEFAULT 0,
  seats_short integer NOT NULL DEFAULT 0,
  failure_code text,
  failure_message text,
  failure_needed integer,
  created_at datetime NOT NULL,
  started_at datetime,
  finished_at datetime,
  expires_at datetime,
  queued_at datetime,
  lease_owner text,
  lease_attempt integer NOT NULL DEFAULT 0,
  lease_until datetime,
  sequence integer NOT NULL DEFAULT 0,
  PRIMARY KEY (id)
);
CREATE INDEX bulkoperation_organization_id_id ON bulk_operations (organization_id, id);
CREATE UNIQUE INDEX bulkoperation_organization_id_idempotency_key ON bulk_operations (organization_id, idempotency_key);
CREATE INDEX bulkoperation_status_queued_at ON bulk_operations (status, queued_at);

-- One row of an operation; its id is the operation's plus its number.
CREATE TABLE bulk_rows (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  number integer NOT NULL,
  action text NOT NULL,
  email text,
  username text,
  first_name text,
  last_name text,
  account_text text,
  roles_text text,
  user_id uuid,
  account_id uuid,
  role_ids text,
  expires_at datetime,
  roles_before text,
  roles_after text,
  expires_before datetime,
  membership_id uuid,
  version_before integer NOT NULL DEFAULT 0,
  version_after integer NOT NULL DEFAULT 0,
  outcome text NOT NULL,
  chunk integer,
  problem_code text,
  problem_message text,
  notice text,
  PRIMARY KEY (id)
);

-- What a run applies in one transaction. Its mark is written with the effects of its rows, and says for all of them that they are done.
CREATE TABLE bulk_chunks (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  number integer NOT NULL,
  rows integer NOT NULL,
  first integer NOT NULL,
  last integer NOT NULL,
  numbers text,
  done_at datetime,
  PRIMARY KEY (id)
);

-- Who did what: a chain of hashes for each organization. Only the texts of people who are erased are ever changed.
CREATE TABLE audit_events (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  sequence integer NOT NULL,
  at datetime NOT NULL,
  actor_id uuid,
  actor text NOT NULL,
  action text NOT NULL,
  account_id uuid,
  user_id uuid,
  former_id uuid,
  bulk_operation_id uuid,
  before text,
  after text,
  request_id text,
  actor_salt blob,
  actor_digest blob,
  text_salt blob,
  text_digest blob,
  hash blob NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX auditevent_organization_id_sequence ON audit_events (organization_id, sequence);
CREATE INDEX auditevent_bulk_operation_id ON audit_events (bulk_operation_id) WHERE bulk_operation_id IS NOT NULL;

-- The end of each chain. Its row is the lock under which the chain grows.
CREATE TABLE audit_heads (
  organization_id uuid NOT NULL,
  sequence integer NOT NULL,
  hash blob NOT NULL,
  checkpoint_sequence integer NOT NULL DEFAULT 0,
  checkpoint_at datetime,
  PRIMARY KEY (organization_id)
);

-- Signed heads.
CREATE TABLE audit_checkpoints (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  sequence integer NOT NULL,
  hash blob NOT NULL,
  at datetime NOT NULL,
  public_key blob NOT NULL,
  signature blob NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX auditcheckpoint_organization_id_sequence ON audit_checkpoints (organization_id, sequence);

-- What must leave after commit (H38).
CREATE TABLE outbox (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  user_id uuid,
  bulk_operation_id uuid,
  payload text NOT NULL,
  created_at datetime NOT NULL,
  due_at datetime NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  sent_at datetime,
  PRIMARY KEY (id)
);
CREATE INDEX outbox_due_at ON outbox (due_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX outbox_bulk_operation_id_user_id_kind ON outbox (bulk_operation_id, user_id, kind) WHERE bulk_operation_id IS NOT NULL;
