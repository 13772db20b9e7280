import { useState } from 'react';
import type { Account } from '../account/account';
import { platformNames } from '../account/platform';
import { EachDialog } from '../action/EachDialog';
import { execute } from '../api';
import { manyPeople } from '../count';
import { graphql } from '../gql';
import { nameOf } from '../person';
import type { Chosen } from '../table/chosen';
import { endOf } from '../time/day';
import { EndDate } from './EndDate';
import type { Member } from './members';
import { refusedOf } from './refused';
import { REMOVE } from './RemoveUser';

const SET_END = graphql(`
  mutation SetEnd($input: MembershipsAssignRolesInput!) {
    membershipsAssignRoles(input: $input) { userErrors { code message path } }
  }
`);

interface Props {
  account: Account;
  chosen: Chosen<Member>;
  onClose: () => void;
  onDone: (what: string) => void;
}

const noun = ['person', 'people'] as const;

/** Removes the selected people from the account. */
export function RemoveMany({ account, chosen, onClose, onDone }: Props) {
  return (
    <EachDialog
      title={(n) => `Remove ${manyPeople(n)}?`}
      about={
        <p>
          They immediately lose access to <strong>@{account.handle}</strong> on {platformNames[account.platform]}. Each
          is notified by email. Seats of people who are on no other account are freed. Activity is kept.
        </p>
      }
      action="Remove"
      danger
      chosen={chosen}
      noun={noun}
      name={(m) => nameOf(m.user)}
      refusal={(m) => refusedOf(m).remove}
      act={async (m) =>
        (
          await execute(REMOVE, {
            input: { account: { id: account.id }, user: { id: m.user.id }, expectedVersion: m.version },
          })
        ).membershipRemove?.userErrors
      }
      close={onClose}
      done={(n) => onDone(`Removed ${manyPeople(n)} from @${account.handle}. They’ve been notified by email.`)}
    />
  );
}

/** Sets or removes the access end of the selected people. Their roles stay. */
export function SetEndMany({ account, chosen, onClose, onDone }: Props) {
  const [day, setDay] = useState('');
  return (
    <EachDialog
      title={(n) => `Set the end of access of ${manyPeople(n)}`}
      about={
        <p>
          On <strong>@{account.handle}</strong>, {platformNames[account.platform]}. Their roles stay as they are.
          Without a day, their access has no end.
        </p>
      }
      action={day ? 'Set end' : 'Remove end'}
      chosen={chosen}
      noun={noun}
      name={(m) => nameOf(m.user)}
      refusal={(m) => (m.isPrimary ? 'Is the primary user, whose access can’t end.' : refusedOf(m).access)}
      act={async (m) =>
        (
          await execute(SET_END, {
            input: {
              account: { id: account.id },
              users: [{ id: m.user.id }],
              expectedVersions: [m.version],
              roleIds: m.roles.map((r) => r.id),
              mode: 'REPLACE',
              expiresAt: day ? endOf(day) : null,
            },
          })
        ).membershipsAssignRoles?.userErrors
      }
      close={onClose}
      done={(n) =>
        onDone(day ? `The access of ${manyPeople(n)} ends after ${day}.` : `The access of ${manyPeople(n)} has no end.`)
      }
    >
      <EndDate value={day} onChange={setDay} />
    </EachDialog>
  );
}
