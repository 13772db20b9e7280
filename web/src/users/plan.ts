import type { Account } from '../account/account';
import { graphql } from '../gql';
import type { AssignMode } from '../gql/graphql';
import { upload } from '../upload';

const PLAN = graphql(`
  mutation PlanAssign($input: BulkOperationPlanInput!) {
    bulkOperationPlan(input: $input) { bulkOperation { id } userErrors { code message path } }
  }
`);

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Returns a CSV file with one row for each person, as the API reads it (H37). */
export function rowsOf(account: Pick<Account, 'platform' | 'handle'>, emails: string[], roles: string[]): string {
  const rest = [account.platform, account.handle, roles.join(';')].map(cell).join(',');
  return ['action,email,platform,handle,roles', ...emails.map((email) => `ASSIGN,${cell(email)},${rest}`), ''].join(
    '\r\n',
  );
}

interface Wish {
  organization: string;
  account: Account;
  people: { user: { email: string } }[];
  roles: { name: string }[];
  mode: AssignMode;
  label: string;
  includeSelf: boolean;
}

/** Plans a change of many members as a bulk operation, which is reviewed before it runs. The people are sent as a file, because the API accepts a million rows. */
export async function planAssign({ organization, account, people, roles, mode, label, includeSelf }: Wish) {
  const file = new File(
    [
      rowsOf(
        account,
        people.map((p) => p.user.email),
        roles.map((r) => r.name),
      ),
    ],
    'assign.csv',
    { type: 'text/csv' },
  );
  // The multipart request specification replaces null with the file.
  const source = { csv: null as unknown as File };
  return (
    await upload(
      PLAN,
      { input: { organizationId: organization, source, assignMode: mode, label, includeSelf } },
      'input.source.csv',
      file,
      () => {},
      new AbortController().signal,
    )
  ).bulkOperationPlan;
}
