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

const WHO_POSTS = `query ($account: ID!) { account(ref: { id: $account }) {
  members(first: 1, filter: { capability: POST }) { edges { node { user { id } } } }
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

/** Runs a query on an organization. Returns null if it fails, for example if the viewer does not have access. */
async function read(query: string, variables: object): Promise<unknown> {
  const { data } = await ask(query, variables).catch(() => ({ data: null }));
  return (data as { organization?: unknown } | null)?.organization ?? null;
}

/** Returns the id of a person who can post as an account, so that the example's result is yes, with a reason. */
async function whoPosts(account: string): Promise<string | undefined> {
  const { data } = await ask(WHO_POSTS, { account }).catch(() => ({ data: null }));
  const found = data as { account?: { members: Nodes<{ user: { id: string } }> } | null } | null;
  return nodes(found?.account?.members)[0]?.user.id;
}

/** Looks up data for the examples: the organization that was last shown, and some of its accounts, people and roles. */
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
  const account = (accounts.find((a) => a.viewerPermissions.modules.includes('ADMIN')) ?? accounts[0])?.id ?? null;
  return {
    organization: organization?.id ?? null,
    account,
    person: other?.id ?? viewer?.user?.id ?? null,
    poster: (administered && account && (await whoPosts(account))) ?? other?.id ?? viewer?.user?.id ?? null,
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
