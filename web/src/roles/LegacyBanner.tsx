import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { execute } from '../api';
import { graphql } from '../gql';
import { WarningIcon } from '../icons';
import type { Organization } from '../shell/viewer';
import { PeopleLink } from './PeopleLink';
import classes from './roles.module.css';
import type { Place } from './RolesView';

const LEGACY_ON_ACCOUNT = graphql(`
  query LegacyOnAccount($account: AccountRef!) {
    account(ref: $account) { id legacyMemberCount }
  }
`);

const LEGACY_ANYWHERE = graphql(`
  query LegacyAnywhere($organization: ID!) {
    organization(id: $organization) { id users(first: 1, filter: { legacy: true }) { totalCount } }
  }
`);

interface Props {
  organization: Organization;
  account?: Place;
  /** Whether the viewer can see all people of the organization. */
  everybody: boolean;
}

/** Shows how many people still have a legacy role (B60), with a link to them. */
export function LegacyBanner({ organization, account, everybody }: Props) {
  const { data: count } = useQuery({
    queryKey: ['users', organization.id, 'legacy', account?.id],
    queryFn: async ({ signal }) =>
      account
        ? ((await execute(LEGACY_ON_ACCOUNT, { account: { id: account.id } }, signal)).account?.legacyMemberCount ?? 0)
        : ((await execute(LEGACY_ANYWHERE, { organization: organization.id }, signal)).organization?.users.totalCount ??
          0),
  });
  if (!count) return null;
  const one = count === 1;
  return (
    <Alert role="note" variant="light" color="yellow" icon={<WarningIcon />} className={classes.banner}>
      <strong>
        {count.toLocaleString()} {one ? 'person' : 'people'}
      </strong>{' '}
      {account ? 'on this account ' : ''}still {one ? 'has' : 'have'} a legacy role. Until it is replaced, you can’t
      edit or remove them one by one. Select them on the Users page and choose “Assign roles”.
      {(account ?? everybody) && (
        <>
          {' '}
          <PeopleLink account={account?.place} search={{ legacy: 'yes' }} className={classes.bannerLink}>
            Show {one ? 'this person' : 'them'}
          </PeopleLink>
        </>
      )}
    </Alert>
  );
}
