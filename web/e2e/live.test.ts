import { add, finish, plan } from './plans';
import { people, test, withGateway } from './test';

// Changes of other people are shown without a reload. The tests make them with the API.

withGateway();

test('a person whom somebody else adds appears in the list of people', async ({ gateway, page, as }) => {
  const added = 'live.one@aurora.example';
  await as(people.manager, `/users?q=${added}`);
  await page.getByText('No one matches').waitFor();
  const row = page.getByRole('table').getByText(added);
  await finish(gateway, await plan(gateway, add('Live', [added], ['auroranews'])));
  await row.first().waitFor();
});

test('the activity shows what somebody else does, also after the gateway was stopped for an upgrade', async ({
  gateway,
  page,
  as,
  expectErrors,
}) => {
  expectErrors(/WebSocket|Failed to load|ERR_/);
  await as(people.manager, '/activity');
  await page.getByRole('table', { name: 'Activity' }).getByText('Signed in').first().waitFor();
  const create = (name: string) =>
    gateway.ask(
      people.manager,
      'mutation ($name: String!) { roleCreate(input: { name: $name, modules: [ANALYTICS], capabilities: [] }) { userErrors { message } } }',
      { name },
    );
  await create('Live Role One');
  await page.getByText('Live Role One').first().waitFor();
  await gateway.restart();
  await create('Live Role Two');
  await page.getByText('Live Role Two').first().waitFor();
});
