import { Button } from '@mantine/core';
import { nameOf } from '../person';
import type { Account } from '../account/account';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { DialogFoot } from '../dialog/Dialog';
import { graphql } from '../gql';
import { useAccountAgain, useChange } from './change';
import { MemberDialog } from './MemberDialog';
import type { MemberNow } from './members';
import { Refusals } from './Refusals';
import { refusedOf } from './refused';
import classes from './users.module.css';

const SET_PRIMARY = graphql(`
  mutation SetPrimary($input: AccountSetPrimaryUserInput!) {
    accountSetPrimaryUser(input: $input) {
      account { id primaryUser { id firstName lastName email } }
      userErrors { code message path }
    }
  }
`);

interface Props {
  account: Account;
  email: string;
  onClose: () => void;
  onDone: (what: string) => void;
}

/** Makes a person the primary user (B33 to B35, H25). */
export function SetPrimary(props: Props) {
  return (
    <MemberDialog
      title={(m) => (m ? `Set ${nameOf(m.user)} as primary user?` : 'Set as primary user')}
      account={props.account}
      email={props.email}
      size={540}
      onClose={props.onClose}
    >
      {(member) => <Confirm member={member} {...props} />}
    </MemberDialog>
  );
}

function Confirm({ member, account, onClose, onDone }: Props & { member: MemberNow }) {
  const again = useAccountAgain(account);
  const name = nameOf(member.user);
  const input = {
    account: { id: account.id },
    user: { id: member.user.id },
    expectedVersion: member.accountVersion,
  };
  const change = useChange(
    async () => {
      const answer = (await execute(SET_PRIMARY, { input })).accountSetPrimaryUser;
      if (answer?.userErrors.length === 0) await again();
      return { userErrors: answer?.userErrors ?? [] };
    },
    () =>
      onDone(
        `${name} is now the primary user of @${account.handle}.${member.primary ? ` ${nameOf(member.primary)} stays an administrator.` : ''}`,
      ),
  );
  const refused = refusedOf(member).primary;
  const gains = member.roles.every((r) => !r.modules.includes('ADMIN'));
  return (
    <>
      <ul className={classes.consequences}>
        <li>
          <strong>{name}</strong> becomes the primary user of @{account.handle} {gains ? ' and an administrator' : ''}.
          While they are, only Roster staff can remove them or their Administrator role.
        </li>
        {member.primary && member.primary.id !== member.user.id && (
          <li>
            <strong>{nameOf(member.primary)}</strong>, the current primary user, stays an administrator and can then be
            edited and removed.
          </li>
        )}
      </ul>
      <DialogFoot
        aside={<CopyAsGraphQL document={SET_PRIMARY} variables={{ input }} />}
        before={<Refusals refusals={refused ? [{ code: '', message: refused }] : change.refusals} />}
      >
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button
          loading={change.going}
          aria-disabled={refused ? true : undefined}
          data-disabled={refused ? true : undefined}
          title={refused}
          onClick={() => {
            if (!refused) change.go(undefined);
          }}
        >
          Set as primary user
        </Button>
      </DialogFoot>
    </>
  );
}
