import type { Gateway } from './gateway';
import { expect, people, password } from './test';
import { start, statusOf, type Plan } from './plans';

// Adds many people to an account with a file, as a customer would.

export interface Named {
  email: string;
  first: string;
  last: string;
  handle: string;
  platform?: string;
  roles?: string;
}

const PLAN = `mutation ($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { bulkOperation { id digest status } userErrors { code message } } }`;
const SEATS =
  'mutation ($input: OrganizationSetSeatsInput!) { organizationSetSeats(input: $input) { userErrors { message } } }';

/** Sets a seat limit that is high enough for all tests. */
export async function manySeats(gateway: Gateway, slug = 'aurora') {
  const found = await gateway.ask<{ viewer: { organizations: { id: string; slug: string }[] } }>(
    people.staff,
    '{ viewer { organizations { id slug } } }',
  );
  await gateway.ask(people.staff, SEATS, {
    input: { organizationId: found.viewer.organizations.find((o) => o.slug === slug)?.id, seats: null },
  });
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Uploads people as a CSV file and runs the plan to its end. */
export async function seed(gateway: Gateway, crowd: Named[], label: string): Promise<Plan> {
  const csv = [
    'email,first_name,last_name,platform,handle,roles',
    ...crowd.map((p) =>
      [p.email, p.first, p.last, p.platform ?? 'X', p.handle, p.roles ?? 'Analyst'].map(cell).join(','),
    ),
  ].join('\n');
  const { signIn } = await gateway.ask<{ signIn: { token: string } }>(
    people.manager,
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { token } }',
    { email: people.manager, password },
  );
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: PLAN, variables: { input: { label, source: { csv: null } } } }));
  form.append('map', '{"0":["variables.input.source.csv"]}');
  form.append('0', new Blob([csv]), 'crowd.csv');
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${signIn.token}`, 'GraphQL-Require-Preflight': '1' },
    body: form,
  });
  const answer = (await response.json()) as {
    data?: { bulkOperationPlan: { bulkOperation: Plan | null; userErrors: unknown[] } };
    errors?: unknown;
  };
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.bulkOperationPlan.userErrors).toEqual([]);
  const id = answer.data?.bulkOperationPlan.bulkOperation?.id ?? '';
  await expect.poll(() => statusOf(gateway, id), { timeout: 120_000 }).toBe('PLANNED');
  const { bulkOperation } = await gateway.ask<{ bulkOperation: Plan }>(
    people.manager,
    'query ($id: ID!) { bulkOperation(id: $id) { id digest status } }',
    { id },
  );
  await start(gateway, bulkOperation);
  await expect.poll(() => statusOf(gateway, id), { timeout: 300_000 }).toMatch(/SUCCEEDED|PARTIAL|FAILED|CANCELED/);
  return bulkOperation;
}
