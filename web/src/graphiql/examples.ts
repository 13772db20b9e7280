// Example operations. They run as they are: their variables are looked up when GraphiQL opens. They change nothing, except that one creates a plan of a bulk
// operation, which is not run.

/** The initial content of the editor. */
export const welcome = `# You are signed in as in the console: a query returns what you can see there.
# Ctrl-Space completes, Ctrl-Enter runs the query. On the left: the documentation of the API, your history, and examples.

query WhoAmI {
  viewer {
    email
    organizations { name }
    accounts(first: 10) { edges { node { platform handle name } } }
  }
}
`;

/** The data that the examples use, as far as the viewer can access it. */
export interface Subjects {
  organization: string | null;
  account: string | null;
  person: string | null;
  /** The id of a person who can post as the account, if the viewer can see one. */
  poster: string | null;
  /** The id of a custom role, which can be edited. */
  role: string | null;
  /** The ids of roles to fetch together. */
  roles: string[];
  operation: string | null;
  /** Whether the viewer administers an account. */
  administers: boolean;
  /** Whether the viewer manages or audits the organization. */
  overlooks: boolean;
  manages: boolean;
  /** Whether Business Manager is on for the organization. */
  bulk: boolean;
}

export interface Example {
  noun: string;
  title: string;
  about: string;
  /** The permissions that the example needs. */
  needs: string;
  query: string;
  /** Returns the variables, or null if the viewer cannot run the example or there is no data for it. */
  variables: (s: Subjects) => Record<string, unknown> | null;
}

const need = (on: unknown, variables: Record<string, unknown>) =>
  on && !Object.values(variables).includes(null) ? variables : null;

export const examples: Example[] = [
  {
    noun: 'Viewer',
    title: 'Who am I, and what can I access?',
    about: 'The first query of most programs.',
    needs: 'Any sign-in',
    query: `query WhoAmI {
  viewer {
    email
    isStaff
    user { firstName lastName organizationRole }
    organizations { id name slug businessManagerEnabled }
    accounts(first: 10) {
      totalCount
      edges { node { id platform handle name viewerPermissions { modules } } }
    }
  }
}
`,
    variables: () => ({}),
  },
  {
    noun: 'Organization',
    title: 'Seats, used and free',
    about: 'And the accounts whose people use them.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query Seats($organization: ID!) {
  organization(id: $organization) {
    name
    seatUsage {
      entitled
      active
      reserved
      used
      free
      overBy
      byAccount(first: 10) {
        edges { node { account { platform handle } people exclusivePeople isExact } }
      }
    }
  }
}
`,
    variables: (s) => need(s.administers, { organization: s.organization }),
  },
  {
    noun: 'Account',
    title: 'Accounts of some platforms',
    about: 'The same filter selects accounts for a bulk operation.',
    needs: 'Access to an account',
    query: `query Accounts($organization: ID!, $filter: AccountFilter) {
  organization(id: $organization) {
    accounts(first: 20, filter: $filter, orderBy: { field: NAME }) {
      totalCount totalCountIsExact
      pageInfo { hasNextPage endCursor }
      edges { node { id platform handle name group primaryUser { email } } }
    }
  }
}
`,
    variables: (s) => need(true, { organization: s.organization, filter: { platform: ['X', 'INSTAGRAM'] } }),
  },
  {
    noun: 'Account',
    title: 'What does archiving an account change?',
    about: 'A dry run: it shows which access ends, and changes nothing.',
    needs: 'Manager',
    query: `mutation ArchiveDryRun($account: ID!) {
  accountArchive(input: { account: { id: $account }, dryRun: true }) {
    account { platform handle archived }
    membershipsEnded
    seatsFreed
    userErrors { code message path }
  }
}
`,
    variables: (s) => need(s.manages, { account: s.account }),
  },
  {
    noun: 'User',
    title: 'People who haven’t signed in for a long time',
    about: 'Invited people, who have never signed in, are not included.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query LongGone($organization: ID!, $before: DateTime!) {
  organization(id: $organization) {
    users(first: 20, filter: { lastLoginBefore: $before, status: [ACTIVE] }) {
      totalCount
      edges {
        node {
          email
          lastLoginAt
          seatReason
          memberships(first: 5) { totalCount edges { node { account { platform handle } } } }
        }
      }
    }
  }
}
`,
    variables: (s) =>
      need(s.administers, {
        organization: s.organization,
        before: new Date(Date.now() - 14 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
      }),
  },
  {
    noun: 'User',
    title: 'Can a person post, and why?',
    about: 'The answer names the roles that allow it.',
    needs: 'Access to an account',
    query: `query Explain($person: ID!, $account: ID!) {
  explainAccess(user: { id: $person }, account: { id: $account }, capability: POST) {
    allowed
    text
    because { name }
    membership { expiresAt }
  }
}
`,
    variables: (s) => need(true, { person: s.poster, account: s.account }),
  },
  {
    noun: 'Membership',
    title: 'Who is on an account, with which roles',
    about: 'A membership links a person and an account.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query Members($account: ID!) {
  account(ref: { id: $account }) {
    platform
    handle
    legacyMemberCount
    members(first: 20, orderBy: { field: NAME }) {
      totalCount
      edges {
        node {
          user { email status }
          roles { name }
          permissions { modules }
          isPrimary
          expiresAt
          canRemove { allowed message }
        }
      }
    }
  }
}
`,
    variables: (s) => need(s.administers, { account: s.account }),
  },
  {
    noun: 'Role',
    title: 'Roles, and how many people have them',
    about: 'Built-in and custom ones.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query Roles($organization: ID!) {
  organization(id: $organization) {
    roles(first: 50) {
      edges { node { id name builtIn legacy modules userCount } }
    }
  }
}
`,
    variables: (s) => need(s.administers, { organization: s.organization }),
  },
  {
    noun: 'Role',
    title: 'What does editing a role change?',
    about: 'A dry run: it shows who gains or loses access, and changes nothing.',
    needs: 'Manager; and a custom role',
    query: `mutation EditDryRun($role: ID!) {
  roleUpdate(input: { id: $role, modules: [MEDIA, ANALYTICS], capabilities: [VIEW_ANALYTICS], dryRun: true }) {
    role { name version modules }
    impact { people accounts gainedModules lostModules gainedCapabilities lostCapabilities }
    userErrors { code message path }
  }
}
`,
    variables: (s) => need(s.manages, { role: s.role }),
  },
  {
    noun: 'Role',
    title: 'What do roles grant together?',
    about: 'Check this before you assign them.',
    needs: 'Access to an account',
    query: `query Together($roles: [ID!]!) {
  effectivePermissions(roleIds: $roles) { modules capabilities }
}
`,
    variables: (s) => need(s.roles.length > 0, { roles: s.roles }),
  },
  {
    noun: 'Bulk operation',
    title: 'Create and review a plan',
    about: 'Creates a plan, which changes nothing. Another mutation runs it.',
    needs: 'Manager; and the Business Manager',
    query: `mutation Plan($organization: ID!, $person: ID!) {
  bulkOperationPlan(input: { organizationId: $organization, source: { offboard: [{ id: $person }] }, label: "An example, not to be run" }) {
    bulkOperation {
      id
      status
      digest
      counts { total changed removed refused }
      seatImpact { before after leavingPeople }
      rows(first: 10) { edges { node { number email account { handle } outcome problem { code message } } } }
    }
    userErrors { code message path }
  }
}
`,
    variables: (s) => need(s.manages && s.bulk, { organization: s.organization, person: s.person }),
  },
  {
    noun: 'Bulk operation',
    title: 'The newest bulk operations',
    about: 'With their outcomes.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query Operations($organization: ID!) {
  organization(id: $organization) {
    bulkOperations(first: 10) {
      edges { node { id label status createdBy createdAt counts { total added changed removed unchanged refused } } }
    }
  }
}
`,
    variables: (s) => need(s.administers, { organization: s.organization }),
  },
  {
    noun: 'Bulk operation',
    title: 'Follow a bulk operation',
    about: 'A subscription: the current status, then every change until it ends.',
    needs: 'Administrator of an account, Manager or Auditor; and a bulk operation',
    query: `subscription Watch($operation: ID!) {
  bulkOperationProgress(id: $operation) {
    sequence
    status
    counts { total pending added changed removed refused }
  }
}
`,
    variables: (s) => need(s.administers, { operation: s.operation }),
  },
  {
    noun: 'Audit event',
    title: 'Who did what recently?',
    about: 'The newest first.',
    needs: 'Administrator of an account, Manager or Auditor',
    query: `query Trail($organization: ID!) {
  organization(id: $organization) {
    auditEvents(first: 20) {
      edges { node { at actor action user { email } account { platform handle } before after } }
    }
  }
}
`,
    variables: (s) => need(s.administers, { organization: s.organization }),
  },
  {
    noun: 'API client',
    title: 'API clients, and when they were last used',
    about: 'Tokens are never shown again.',
    needs: 'Manager or Auditor',
    query: `query Clients($organization: ID!) {
  organization(id: $organization) {
    apiClients(first: 20) {
      edges { node { name scopes createdBy lastUsedAt expiresAt revoked } }
    }
  }
}
`,
    variables: (s) => need(s.overlooks, { organization: s.organization }),
  },
  {
    noun: 'Limits',
    title: 'What does an operation cost?',
    about: 'Every answer also contains it in extensions.cost.',
    needs: 'Any sign-in',
    query: `query Cost {
  rateLimit { cost limit remaining restorePerSecond }
}
`,
    variables: () => ({}),
  },
];
