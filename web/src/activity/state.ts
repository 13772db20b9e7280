import type { Capability, MailKind, Module, OrganizationRole } from '../gql/graphql';

interface Named {
  id?: string;
  name: string;
}

/** What something was or is, as the trail has it: each action has some of these, which docs/audit.md lists. `text` is all that older events have. */
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

/** Reads a state; the API answers an object, or nothing. */
export const stateOf = (json: string | null | undefined): State | undefined =>
  json ? (JSON.parse(json) as State) : undefined;
