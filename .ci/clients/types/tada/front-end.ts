// A front end with types that gql.tada infers from the schema. clients/gql-tada.mjs compiles and runs it.
import { initGraphQLTada, readFragment } from 'gql.tada';
import { GraphQLClient } from 'graphql-request';
import type { introspection } from './tada-env.js';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string; Upload: File };
}>();

const AccountLine = graphql(`
  fragment AccountLine on Account { id platform handle primaryUser { email } }
`);
const Accounts = graphql(
  `
    query Accounts($first: Int!, $ref: AccountRef!) {
      organization { accounts(first: $first) { totalCount edges { node { ...AccountLine } } } }
      account(ref: $ref) { id }
    }
  `,
  [AccountLine],
);

/** Returns the handles of the first accounts. */
export async function handles(url: string, token: string, first: number): Promise<string[]> {
  const client = new GraphQLClient(url, { headers: { Authorization: `Bearer ${token}` } });
  const { organization } = await client.request(Accounts, {
    first,
    ref: { handle: { platform: 'X', handle: 'auroranews' } },
  });
  return organization?.accounts.edges.map(({ node }) => readFragment(AccountLine, node).handle) ?? [];
}

/** Code that the compiler must refuse: each line after an expectation must be an error. If it is none, the compiler reports that. */
export async function refused(client: GraphQLClient) {
  // @ts-expect-error: no such platform
  await client.request(Accounts, { first: 1, ref: { handle: { platform: 'MYSPACE', handle: 'auroranews' } } });
  // @ts-expect-error: first is needed
  await client.request(Accounts, { ref: { id: 'acc_1' } });
  const data = await client.request(Accounts, { first: 1, ref: { id: 'acc_1' } });
  const line = readFragment(AccountLine, data.organization!.accounts.edges[0]!.node);
  // @ts-expect-error: an account may have no primary user
  line.primaryUser.email;
  // @ts-expect-error: was not asked for
  data.organization?.name;
}
