import { Button, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Account } from '../account/account';
import { platformNames } from '../account/platform';
import { execute, isCode } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import { queries } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { useChange } from './change';
import { Refusals } from './Refusals';
import classes from './users.module.css';

const OWN = graphql(`
  query OwnMembership($user: UserRef!, $handle: String!) {
    user(ref: $user) {
      id
      memberships(first: 100, filter: { search: $handle }) { edges { node { id isPrimary roles { id name } account { id } } } }
    }
  }
`);

const LEAVE = graphql(`
  mutation LeaveAccount($input: MembershipRemoveInput!) {
    membershipRemove(input: $input) { membershipId userErrors { code message path } }
  }
`);

/** Lets members leave an account, even if they cannot see its other members (H27). */
export function LeaveAccount({ account }: { account: Account }) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const user = viewer.user ? { id: viewer.user.id } : { email: viewer.email ?? '' };
  const own = useQuery({
    queryKey: ['users', organization.id, 'own', account.id],
    queryFn: async ({ signal }) => {
      try {
        const found = (await execute(OWN, { user, handle: account.handle }, signal)).user;
        return found?.memberships.edges.find(({ node }) => node.account.id === account.id)?.node ?? null;
      } catch (error) {
        if (isCode(error, 'NOT_FOUND', 'INVALID_INPUT')) return null; // staff, and people in several organizations
        throw error;
      }
    },
    enabled: Boolean(viewer.email) && !viewer.isStaff,
  });
  const input = { account: { id: account.id }, user };
  const change = useChange(
    async () => {
      return { userErrors: (await execute(LEAVE, { input })).membershipRemove?.userErrors ?? [] };
    },
    () => {
      queries.removeQueries({ queryKey: ['account'] });
      void navigate({ to: '/accounts' });
    },
  );
  if (!own.data) return null;
  const refused = own.data.isPrimary ? 'You are the primary user. Set another primary user first.' : undefined;
  return (
    <>
      <Tooltip label={refused} disabled={!refused} events={{ hover: true, focus: true, touch: true }}>
        <Button
          variant="default"
          onClick={() => {
            if (!refused) setAsking(true);
          }}
          aria-disabled={refused ? true : undefined}
          data-disabled={refused ? true : undefined}
        >
          Leave this account
        </Button>
      </Tooltip>
      {asking && (
        <Dialog
          title="Leave this account?"
          about={`@${account.handle} on ${platformNames[account.platform]}`}
          onClose={() => setAsking(false)}
          size={500}
        >
          <p className={classes.lead}>
            You immediately lose access to this account ({own.data.roles.length === 1 ? 'role' : 'roles'}:{' '}
            {own.data.roles.map((r) => r.name).join(', ')}). Only an administrator of the account can add you again.
          </p>
          <DialogFoot
            aside={<CopyAsGraphQL document={LEAVE} variables={{ input }} />}
            before={<Refusals refusals={change.refusals} />}
          >
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              Cancel
            </Button>
            <Button color="red" loading={change.going} onClick={() => change.go(undefined)}>
              Leave
            </Button>
          </DialogFoot>
        </Dialog>
      )}
    </>
  );
}
