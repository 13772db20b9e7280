import { Alert, Button, Radio } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { nameOf, sameEmail } from '../person';
import type { Account } from '../account/account';
import { platformNames } from '../account/platform';
import { execute } from '../api';
import type { Change } from '../activity/UndoLast';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import { SeatIcon } from '../icons';
import { queries } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { useChange } from './change';
import { Changed } from './Changed';
import { MemberDialog } from './MemberDialog';
import { memberOptions, type MemberNow } from './members';
import { Refusals } from './Refusals';
import { refusedOf } from './refused';
import { seatAfter } from './seat';
import classes from './users.module.css';

export const REMOVE = graphql(`
  mutation MembershipRemove($input: MembershipRemoveInput!) {
    membershipRemove(input: $input) {
      membershipId
      user { id status }
      seatUsage { free }
      userErrors { code message path }
    }
  }
`);

interface Props {
  account: Account;
  email: string;
  onClose: () => void;
  onDone: (what: string, change?: Change) => void;
}

/** Removes a person, or the viewer, from the account (S27, B28, B29, H3, H27). */
export function RemoveUser(props: Props) {
  const { viewer } = useApp();
  const self = sameEmail(viewer.email, props.email);
  return (
    <MemberDialog
      title={(m) => (self ? 'Leave this account?' : m ? `Remove ${nameOf(m.user)}?` : 'Remove user')}
      account={props.account}
      email={props.email}
      size={540}
      onClose={props.onClose}
    >
      {(member) => <Confirm key={member.id} first={member} self={self} {...props} />}
    </MemberDialog>
  );
}

function Confirm({ first, self, account, onClose, onDone }: Props & { first: MemberNow; self: boolean }) {
  const organization = useOrganization();
  const { standing } = useApp();
  const navigate = useNavigate();
  const [seen, setSeen] = useState(first);
  const [before, setBefore] = useState<MemberNow>();
  const [everywhere, setEverywhere] = useState(false);
  const { user } = seen;
  const name = nameOf(user);
  const seesAll = standing === 'manager' || standing === 'staff';
  const input = { account: { id: account.id }, user: { id: user.id }, expectedVersion: seen.version };
  const change = useChange(
    async () => {
      const answer = (await execute(REMOVE, { input })).membershipRemove;
      const errors = answer?.userErrors ?? [];
      if (errors.some((e) => e.code === 'STALE')) {
        const now = await queries.query({ ...memberOptions(organization.id, account.id, user.email), staleTime: 0 });
        if (now) {
          setBefore(seen);
          setSeen(now);
          return { userErrors: [], answer: null };
        }
      }
      return { userErrors: errors, answer };
    },
    ({ answer }) => {
      if (!answer) return;
      if (self) {
        void queries.resetQueries({ queryKey: ['account'] });
        void navigate({ to: '/accounts' });
        return;
      }
      const free = answer.seatUsage?.free;
      const seat =
        answer.user?.status === 'FORMER'
          ? ` Their seat is freed${free == null ? '' : `: ${free.toLocaleString()} free`}.`
          : '';
      if (answer.membershipId)
        onDone(`Removed ${name} from @${account.handle}. They’ve been notified by email.${seat}`, {
          user: user.id,
          account: account.id,
          kind: 'MEMBERSHIP_REMOVED',
        });
      else onDone(`${name} was no longer on @${account.handle}.`);
    },
  );
  const refused = refusedOf(seen).remove;
  const [they, lose] = self ? ['You', 'lose'] : [name, 'loses'];
  const offboard = () => void navigate({ to: '/business/new/offboard', search: { user: [user.email] } });
  return (
    <>
      <p className={classes.lead}>
        {they} immediately {lose} access to <strong>@{account.handle}</strong> on {platformNames[account.platform]} (
        {seen.roles.length === 1 ? 'role' : 'roles'}: {seen.roles.map((r) => r.name).join(', ')}). Activity is kept.
      </p>
      {seesAll && !self && (
        <Radio.Group
          value={everywhere ? 'all' : 'one'}
          onChange={(v) => setEverywhere(v === 'all')}
          aria-label="Accounts to remove from"
          className={classes.choices}
        >
          <Radio value="one" label="Only from this account" />
          <Radio
            value="all"
            label="From all accounts (offboard)"
            description="You review a plan first: every affected account, and who takes over as primary user."
            mt={8}
          />
        </Radio.Group>
      )}
      {!everywhere && (
        <Alert variant="light" color="gray" py="xs" icon={<SeatIcon />}>
          {seatAfter({
            accounts: user.memberships.totalCount,
            duty: user.organizationRole !== 'NONE',
            holdsSeat: user.holdsSeat,
            seesAll,
            self,
          })}
        </Alert>
      )}
      <DialogFoot
        aside={!everywhere && <CopyAsGraphQL document={REMOVE} variables={{ input }} />}
        before={
          <>
            {before && <Changed before={before} now={seen} />}
            <Refusals refusals={refused ? [{ code: '', message: refused }] : change.refusals} />
          </>
        }
      >
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        {everywhere ? (
          <Button onClick={offboard}>Continue to the plan</Button>
        ) : (
          <Button
            color="red"
            loading={change.going}
            aria-disabled={refused ? true : undefined}
            data-disabled={refused ? true : undefined}
            title={refused}
            onClick={() => {
              if (!refused) {
                setBefore(undefined);
                change.go(undefined);
              }
            }}
          >
            {self ? 'Leave' : 'Remove'}
          </Button>
        )}
      </DialogFoot>
    </>
  );
}
