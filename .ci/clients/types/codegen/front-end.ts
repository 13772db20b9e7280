// A front end with types from GraphQL Code Generator. clients/graphql-codegen.mjs compiles and runs it.
import { GraphQLClient } from 'graphql-request';
import { graphql } from './gql/index.js';

const Accounts = graphql(`
  query Accounts($first: Int!, $ref: AccountRef!) {
    organization { accounts(first: $first) { totalCount edges { node { ...AccountLine } } } }
    account(ref: $ref) { id }
  }
`);
export const AccountLine = graphql(`
  fragment AccountLine on Account { id platform handle primaryUser { email } }
`);

/** Returns the handles of the first accounts. */
export async function handles(url: string, token: string, first: number): Promise<string[]> {
  const client = new GraphQLClient(url, { headers: { Authorization: `Bearer ${token}` } });
  const { organization } = await client.request(Accounts, {
    first,
    ref: { handle: { platform: 'X', handle: 'auroranews' } },
  });
  return organization?.accounts.edges.map(({ node }) => node.handle) ?? [];
}

/** Code that the compiler must refuse: each line after an expectation must be an error. If it is none, the compiler reports that. */
export async function refused(client: GraphQLClient) {
  // @ts-expect-error: one of the two, as @oneOf says
  await client.request(Accounts, { first: 1, ref: { id: 'acc_1', handle: { platform: 'X', handle: 'auroranews' } } });
  // @ts-expect-error: one of the two, not neither
  await client.request(Accounts, { first: 1, ref: {} });
  // @ts-expect-error: no such platform
  await client.request(Accounts, { first: 1, ref: { handle: { platform: 'MYSPACE', handle: 'auroranews' } } });
  const data = await client.request(Accounts, { first: 1, ref: { id: 'acc_1' } });
  // @ts-expect-error: an account may have no primary user
  data.organization?.accounts.edges[0]?.node.primaryUser.email;
  // @ts-expect-error: was not asked for
  data.organization?.name;
}
