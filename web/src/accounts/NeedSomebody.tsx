import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { many } from '../count';
import { execute } from '../api';
import { graphql } from '../gql';
import { useApp, useOrganization } from '../shell/context';

const VACANT = graphql(`
  query AccountsWithoutAdministrator($organization: ID!) {
    organization(id: $organization) {
      id
      accounts(first: 1, filter: { withoutAdministrator: true }) { totalCount }
    }
  }
`);

/** Says how many accounts nobody can administer (H24, H26): their administrators are suspended, or have not signed in yet. */
export function NeedSomebody({ show }: { show: () => void }) {
  const organization = useOrganization();
  const { standing } = useApp();
  const sees = standing === 'staff' || standing === 'manager' || standing === 'auditor';
  const found = useQuery({
    queryKey: ['accounts', organization.id, 'vacant'],
    queryFn: async ({ signal }) =>
      (await execute(VACANT, { organization: organization.id }, signal)).organization?.accounts.totalCount ?? 0,
    enabled: sees,
  });
  if (!found.data) return null;
  return (
    <Alert color="yellow" variant="light" role="status">
      {many(found.data, 'account needs', 'accounts need')} an administrator: nobody who can sign in manages people
      there.{' '}
      <Button variant="subtle" size="compact-sm" onClick={show}>
        Show them
      </Button>
    </Alert>
  );
}
