import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createClient } from 'graphql-ws';
import relay from 'relay-runtime';
import WebSocket from 'ws';
import { account, each, follows, rows, twoPages } from '../daily.mjs';
import { manager, password } from '../gateway.mjs';

export const packages = [
  ['relay-compiler', 'relay-compiler'],
  ['relay-runtime', 'relay-runtime'],
];

const folder = new URL('../relay/', import.meta.url);
const compiler = new URL('../node_modules/.bin/relay-compiler', import.meta.url).pathname;

export async function use(gateway, did) {
  mkdirSync(new URL('__generated__', folder), { recursive: true });
  execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const require = createRequire(folder);
  const compiled = (name) => require(`./__generated__/Members${name}.graphql`);
  did('compiled');

  let token;
  const network = relay.Network.create(
    async ({ text, name }, variables) => {
      const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
      const body = JSON.stringify({ query: text, operationName: name, variables });
      return (await fetch(gateway.graphql, { method: 'POST', headers, body })).json();
    },
    ({ text, name }, variables) =>
      relay.Observable.create((sink) => socket.subscribe({ query: text, operationName: name, variables }, sink)),
  );
  const socket = createClient({
    url: gateway.socket,
    webSocketImpl: WebSocket,
    connectionParams: () => ({ Authorization: `Bearer ${token}` }),
  });
  const environment = new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });
  const query = (name, variables) =>
    relay.fetchQuery(environment, compiled(name), variables, { fetchPolicy: 'network-only' }).toPromise();
  const mutate = (name, variables) =>
    new Promise((resolve, reject) => {
      const onCompleted = (data, errors) => (errors ? reject(new Error(JSON.stringify(errors))) : resolve(data));
      relay.commitMutation(environment, { mutation: compiled(name), variables, onCompleted, onError: reject });
    });

  const wrong = (await mutate('SignInMutation', { input: { email: manager, password: 'not this one, but long' } }))
    .signIn;
  assert.deepEqual([wrong.token, wrong.userErrors[0].code], [null, 'INVALID_INPUT']);
  const { signIn } = await mutate('SignInMutation', { input: { email: manager, password } });
  assert.equal(signIn.viewer.email, manager);
  token = signIn.token;
  did('sign-in');

  // A component reads its fragment from the store, and is notified of each change.
  const operation = relay.createOperationDescriptor(compiled('Query'), { ref: account });
  environment.retain(operation);
  const { organization } = await query('Query', { ref: account });
  const selector = relay.getSingularSelector(compiled('_account'), environment.lookup(operation.fragment).data.account);
  let shown = environment.lookup(selector);
  let changes = 0;
  const watch = () =>
    environment.subscribe(shown, (snapshot) => {
      shown = snapshot;
      changes++;
    });
  watch();
  assert.equal(shown.data.members.edges.length, 2);
  const { id } = environment.lookup(operation.fragment).data.account;
  await query('PageQuery', { id, first: 2, after: shown.data.members.pageInfo.endCursor });
  twoPages(shown.data.members);
  did('second page in the store (@connection, @refetchable)');

  const connections = [shown.data.members.__id];
  const roleIds = [organization.roles.edges.find(({ node }) => node.name === 'Analyst').node.id];
  const email = 'relay@aurora.example';
  const emails = () => shown.data.members.edges.map(({ node }) => node.user.email);
  const before = changes;
  await mutate('AddMutation', {
    input: { account, email, firstName: 'New', lastName: 'Colleague', roleIds },
    connections,
  });
  assert.deepEqual([emails().length, emails().at(-1)], [5, email]);
  assert.ok(changes > before);
  did('@appendEdge');
  await mutate('RemoveMutation', { input: { account, user: { email } }, connections });
  assert.deepEqual([emails().length, emails().includes(email)], [4, false]);
  did('@deleteEdge');

  const { membershipAdd } = await mutate('AddMutation', {
    input: { account, email: 'no address', roleIds: [] },
    connections,
  });
  assert.deepEqual(membershipAdd.userErrors, [{ code: 'INVALID_INPUT', path: ['email'] }]);
  assert.equal(emails().length, 4);
  did('typed error');

  const { bulkOperation } = (await mutate('PlanMutation', { source: { rows: rows('relay') } })).bulkOperationPlan;
  assert.deepEqual(bulkOperation.counts, { total: 3, refused: 0 });
  const subscribe = ({ next, error, complete }) =>
    relay.requestSubscription(environment, {
      subscription: compiled('ProgressSubscription'),
      variables: { id: bulkOperation.id },
      onNext: next,
      onError: error,
      onCompleted: complete,
    });
  const run = {
    ask: async (_, input) =>
      mutate('RunMutation', { input: { id: input.id, digest: input.digest, idempotencyKey: input.key } }),
  };
  await follows(run, bulkOperation, each({ subscribe }));
  assert.equal(environment.getStore().getSource().get(bulkOperation.id).status, 'SUCCEEDED');
  did('bulk run to its end, in the store');

  assert.equal((await mutate('SignOutMutation', {})).signOut.signedOut, true);
  await assert.rejects(query('Query', { ref: account }), (error) => {
    assert.deepEqual(
      error.source?.errors.map(({ extensions }) => extensions.code),
      ['UNAUTHENTICATED'],
      String(error),
    );
    return true;
  });
  did('expired session');
  await socket.dispose();
}
