// The daily tasks of a front end, for different clients. Each client provides ask(text, variables), which returns the data or throws the client's error,
// codes(error), which returns the error codes in it, and hold(token), after which it sends the token.
import assert from 'node:assert/strict';
import { manager, password } from './gateway.mjs';

export const account = { handle: { platform: 'X', handle: 'auroranews' } };

export const SignIn = `mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { token viewer { email } userErrors { code message } }
}`;
export const SignOut = 'mutation SignOut { signOut { signedOut userErrors { message } } }';
export const Seats = 'query Seats { organization { id seatUsage { used } } }';
export const Roles = 'query Roles { organization { id roles(first: 100) { edges { node { id name } } } } }';
export const Members = `query Members($account: AccountRef!, $after: String) {
  account(ref: $account) {
    id
    members(first: 2, after: $after) {
      totalCount
      edges { cursor node { id user { id email } } }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
    }
  }
}`;
export const Add = `mutation Add($account: AccountRef!, $email: String!, $roleIds: [ID!]!) {
  membershipAdd(input: { account: $account, email: $email, firstName: "New", lastName: "Colleague", roleIds: $roleIds }) {
    membershipEdge { cursor node { id user { id email } } }
    userErrors { code message path }
  }
}`;
export const Plan = `mutation Plan($source: BulkSource!) {
  bulkOperationPlan(input: { source: $source }) {
    bulkOperation { id digest status counts { total refused } }
    userErrors { code message path }
  }
}`;
export const Run = `mutation Run($id: ID!, $digest: String!, $key: String!) {
  bulkOperationRun(input: { id: $id, digest: $digest, idempotencyKey: $key }) { bulkOperation { id } userErrors { code message } }
}`;
export const Progress = `subscription Progress($id: ID!) {
  bulkOperationProgress(id: $id) { sequence status counts { total added pending } bulkOperation { id status } }
}`;

/** Is refused with a wrong password, and signs in with the right one. */
export async function signsIn(client) {
  const wrong = (await client.ask(SignIn, { email: manager, password: 'not this one, but long' })).signIn;
  assert.equal(wrong.token, null);
  assert.equal(wrong.userErrors[0].code, 'INVALID_INPUT');
  const { token, viewer } = (await client.ask(SignIn, { email: manager, password })).signIn;
  assert.equal(viewer.email, manager);
  client.hold(token);
}

/** Sends invalid inputs, and checks the path of each error. */
export async function isCorrected(client) {
  for (const [place, input] of [
    ['email', { email: 'no address', roleIds: [] }],
    ['roleIds', { email: 'somebody@aurora.example', roleIds: [] }],
  ]) {
    const { membershipEdge, userErrors } = (await client.ask(Add, { account, ...input })).membershipAdd;
    assert.equal(membershipEdge, null);
    assert.deepEqual(
      userErrors.map(({ code, path }) => [code, path]),
      [['INVALID_INPUT', [place]]],
    );
  }
}

/** Returns the id of a role that can be assigned. */
export async function analyst(client) {
  const { edges } = (await client.ask(Roles)).organization.roles;
  return edges.find(({ node }) => node.name === 'Analyst').node.id;
}

/** Checks the first two pages, of two rows each, in a list that a cache has merged. */
export function twoPages({ edges, totalCount }) {
  assert.equal(edges.length, 4);
  assert.equal(new Set(edges.map(({ node }) => node.user.email)).size, 4);
  assert.ok(totalCount > 4, `${totalCount} in all`);
}

const three = (name) => [1, 2, 3].map((n) => `${name}.${n}@aurora.example`);

const header = 'email,first_name,last_name,platform,handle,roles';

/** Returns a file with three people for the account, whose emails begin with a name. */
export function csv(name) {
  const lines = three(name).map((email) => `${email},New,Colleague,X,auroranews,Analyst`);
  return new File([[header, ...lines].join('\n')], 'people.csv', { type: 'text/csv' });
}

/** Returns the same three people as rows. */
export const rows = (name) =>
  three(name).map((email) => ({
    action: 'ADD',
    email,
    firstName: 'New',
    lastName: 'Colleague',
    account,
    roles: [{ name: 'Analyst' }],
  }));

/** Plans three rows. */
export async function plans(client, source) {
  const { bulkOperation, userErrors } = (await client.ask(Plan, { source })).bulkOperationPlan;
  assert.deepEqual(userErrors, []);
  assert.deepEqual({ ...bulkOperation.counts, __typename: undefined }, { total: 3, refused: 0, __typename: undefined });
  return bulkOperation;
}

/** Follows a plan from before its run until it has ended. Every message must be newer than the one before, and the last one must be the end. */
export async function follows(client, { id, digest }, messages) {
  const seen = [];
  for await (const { bulkOperationProgress: progress } of messages) {
    seen.push(progress);
    if (seen.length > 1) continue;
    assert.equal(progress.status, 'PLANNED');
    const { userErrors } = (await client.ask(Run, { id, digest, key: crypto.randomUUID() })).bulkOperationRun;
    assert.deepEqual(userErrors, []);
  }
  assert.ok(
    seen.length > 1 && seen.every(({ sequence }, i) => i === 0 || sequence > seen[i - 1].sequence),
    JSON.stringify(seen),
  );
  const { status, counts } = seen.at(-1);
  assert.deepEqual([status, counts.total, counts.added, counts.pending], ['SUCCEEDED', 3, 3, 0]);
}

/** Signs out, sends the old token, and checks the error code. */
export async function isSignedOut(client) {
  assert.equal((await client.ask(SignOut)).signOut.signedOut, true);
  await assert.rejects(client.ask(Seats), (error) => {
    assert.deepEqual(client.codes(error), ['UNAUTHENTICATED'], String(error));
    return true;
  });
}

/** Returns an observable as a stream, for a loop. */
export const each = (observable) =>
  new ReadableStream({
    start: (out) =>
      void observable.subscribe({
        next: (v) => out.enqueue(v),
        error: (e) => out.error(e),
        complete: () => out.close(),
      }),
  });
