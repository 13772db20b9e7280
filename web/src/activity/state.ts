import type { Capability, MailKind, Module, OrganizationRole } from '../gql/graphql';

interface Named {
  id?: string;
  name: string;
}

/** The data of an audit event before or after its change. docs/audit.md lists the fields of each action. Older events have only `text`. */
export interface State {
  text?: string;
  id?: string;
  name?: string;
  roles?: Named[];
  expiresAt?: string;
  sentAt?: string;
  handle?: string;
  group?: string;
  primaryAccount?: string;
  email?: string;
  username?: string;
  firstName?: string;
  lastName?: string;
  status?: string;
  organizationRole?: OrganizationRole;
  modules?: Module[];
  capabilities?: Capability[];
  slug?: string;
  timeZone?: string;
  mailsSwitchedOff?: MailKind[];
  limit?: number | null;
  enabled?: boolean;
  scopes?: string[];
  revoked?: boolean;
  newToken?: boolean;
  source?: string;
  rows?: number;
  added?: number;
  changed?: number;
  removed?: number;
  upTo?: string;
  unchanged?: number;
  refused?: number;
  method?: 'PASSWORD' | 'SINGLE_SIGN_ON';
  because?: string;
  reason?: string;
}

/** Parses a state. The API returns a JSON object or null. */
export const stateOf = (json: string | null | undefined): State | undefined =>
  json ? (JSON.parse(json) as State) : undefined;
