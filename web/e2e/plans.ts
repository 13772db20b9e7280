import type { Gateway } from './gateway';
import { expect, people } from './test';

// Plans and runs operations with the API, for tests of their results.

export interface Plan {
  id: string;
  digest: string;
  status: string;
}

const PLAN = `mutation ($input: BulkOperationPlanInput!) { bulkOperationPlan(input: $input) { bulkOperation { id digest status } userErrors { code message } } }`;
const RUN = `mutation ($input: BulkOperationRunInput!) { bulkOperationRun(input: $input) { bulkOperation { id } userErrors { code message } } }`;
const STATUS = `query ($id: ID!) { bulkOperation(id: $id) { status } }`;

/** Creates a plan, by default as a manager of the organization. */
export async function plan(gateway: Gateway, input: object, who: string = people.manager): Promise<Plan> {
  const {
    bulkOperationPlan: { bulkOperation, userErrors },
  } = await gateway.ask<{ bulkOperationPlan: { bulkOperation: Plan | null; userErrors: unknown[] } }>(who, PLAN, {
    input,
  });
  expect(userErrors).toEqual([]);
  if (!bulkOperation) throw new Error('no plan');
  return bulkOperation;
}

export async function start(gateway: Gateway, { id, digest }: Plan) {
  const { bulkOperationRun } = await gateway.ask<{ bulkOperationRun: { userErrors: unknown[] } }>(people.manager, RUN, {
    input: { id, digest, idempotencyKey: id },
  });
  expect(bulkOperationRun.userErrors).toEqual([]);
}

export const statusOf = async (gateway: Gateway, id: string) =>
  (await gateway.ask<{ bulkOperation: { status: string } }>(people.manager, STATUS, { id })).bulkOperation.status;

/** Runs a plan to its end. */
export async function finish(gateway: Gateway, of: Plan) {
  await start(gateway, of);
  await expect.poll(() => statusOf(gateway, of.id)).toMatch(/SUCCEEDED|PARTIAL|FAILED|CANCELED/);
}

export const add = (label: string, emails: string[], handles: string[], role = 'Analyst', more: object = {}) => ({
  label,
  ...more,
  source: {
    rows: emails.flatMap((email) =>
      handles.map((handle) => ({
        action: 'ADD',
        email,
        account: { handle: { platform: 'X', handle } },
        roles: [{ name: role }],
      })),
    ),
  },
});

export const newcomers = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}.${i + 1}@aurora.example`);

/** Returns the input to add many people to every account: 40 rows for each person. */
export const everywhere = (label: string, prefix: string, count: number) => ({
  label,
  onSeatShortage: 'FILL_IN_ORDER',
  source: {
    selection: {
      action: 'ADD',
      users: newcomers(prefix, count).map((email) => ({ email })),
      accounts: { all: true },
      roles: [{ name: 'Analyst' }],
    },
  },
});
