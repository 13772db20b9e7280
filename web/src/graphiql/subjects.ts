import { recall } from '../memory';
import type { Subjects } from './examples';
import { ask } from './fetcher';

interface Organization {
  id: string;
  slug: string;
  businessManagerEnabled: boolean;
}

interface Nodes<N> {
  edges: { node: N }[];
}

const nodes = <N>(list: Nodes<N> | undefined): N[] => list?.edges.map((e) => e.node) ?? [];

const VIEWER = '{ viewer { email isStaff user { id } organizations { id slug businessManagerEnabled } } }';

const FOR_ALL = `query ($o: ID!) { organization(id: $o) {
  accounts(first: 100) { edges { node { id viewerPermissions { modules } } } }
  roles(first: 100) { edges { node { id builtIn legacy } } }
} }`;

const FOR_ADMINISTRATORS = `query ($o: ID!, $email: String!) { organization(id: $o) {
  self: users(first: 5, filter: { search: $email }) { edges { node { id email organizationRole } } }
  users(first: 20, filter: { status: [ACTIVE] }) { edges { node { id email organizationRole } } }
  bulkOperations(first: 1) { edges { node { id } } }
} }`;

interface Person {
  id: string;
  email: string;
  organizationRole: string;
}

interface Asker {
  email: string | null;
  isStaff: boolean;
  user: { id: string } | null;
  organizations: Organization[];
}

interface Common {
  accounts: Nodes<{ id: string; viewerPermissions: { modules: string[] } }>;
  roles: Nodes<{ id: string; builtIn: boolean; legacy: boolean }>;
}

interface Administered {
  self: Nodes<Person>;
  users: Nodes<Person>;
  bulkOperations: Nodes<{ id: string }>;
}

/** Reads of an organization; null where it was refused, as it is for who may not see it. */
async function read(query: string, variables: object): Promise<unknown> {
  const { data } = await ask(query, variables).catch(() => ({ data: null }));
  return (data as { organization?: unknown } | null)?.organization ?? null;
}

/** Looks up what the examples are about: the organization that was shown last, and things of it. */
export async function subjects(): Promise<Subjects> {
  const { viewer } = (await ask(VIEWER, {})).data as { viewer: Asker | null };
  const all = viewer?.organizations ?? [];
  const slug = new URLSearchParams(window.location.search).get('org') ?? recall('organization');
  const organization = all.find((o) => o.slug === slug) ?? all[0];
  const email = viewer?.email ?? '';
  const o = organization?.id ?? '';
  const [common, administered] = await Promise.all([
    read(FOR_ALL, { o }) as Promise<Common | null>,
    read(FOR_ADMINISTRATORS, { o, email }) as Promise<Administered | null>,
  ]);
  const accounts = nodes(common?.accounts);
  const roles = nodes(common?.roles);
  const duty = nodes(administered?.self).find((u) => u.email.toLowerCase() === email.toLowerCase())?.organizationRole;
  const manages = Boolean(viewer?.isStaff) || duty === 'MANAGER';
  const other = nodes(administered?.users).find(
    (u) => u.email.toLowerCase() !== email.toLowerCase() && u.organizationRole === 'NONE',
  );
  return {
    organization: organization?.id ?? null,
    account: (accounts.find((a) => a.viewerPermissions.modules.includes('ADMIN')) ?? accounts[0])?.id ?? null,
    person: other?.id ?? viewer?.user?.id ?? null,
    role: roles.find((r) => !r.builtIn && !r.legacy)?.id ?? null,
    roles: roles
      .filter((r) => !r.legacy)
      .slice(0, 2)
      .map((r) => r.id),
    operation: nodes(administered?.bulkOperations)[0]?.id ?? null,
    administers: administered !== null,
    overlooks: manages || duty === 'AUDITOR',
    manages,
    bulk: organization?.businessManagerEnabled ?? false,
  };
}
