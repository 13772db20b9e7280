import { Badge, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useContext } from 'react';
import { nameOf, sameEmail } from '../person';
import { moduleNames, modules } from '../account/words';
import { RowMenu } from '../action/RowMenu';
import { invitationActions } from '../invitations/acts';
import { CheckIcon, PencilIcon, StarIcon, UserMinusIcon } from '../icons';
import type { Standing } from '../shell/viewer';
import { RowAtHand } from '../table/row';
import type { Column } from '../table/Table';
import { LastDay, Time } from '../time/Time';
import { modulesOf, type Member } from './members';
import type { Deed, MemberField } from './route';
import { refusedOf } from './refused';
import classes from './users.module.css';

function Name({ member: { user, isPrimary } }: { member: Member }) {
  const name = nameOf(user);
  return (
    <div className={classes.person}>
      <span className={classes.name}>
        <strong title={name}>{name}</strong>
        {isPrimary && (
          <Badge variant="light" size="xs" tt="none">
            Primary
          </Badge>
        )}
        {user.status === 'INVITED' && (
          <Badge variant="light" size="xs" color="yellow" tt="none">
            Invited
          </Badge>
        )}
        {user.status === 'SUSPENDED' && (
          <Badge variant="light" size="xs" color="red" tt="none">
            Suspended
          </Badge>
        )}
      </span>
      {name !== user.email && (
        <span className={classes.email} title={user.email}>
          {user.email}
        </span>
      )}
    </div>
  );
}

/** Shows the check mark of a module. Activating it explains the access. Tab reaches it from the current row. */
function Mark({ label, act }: { label: string; act: () => void }) {
  const atHand = useContext(RowAtHand);
  return (
    <UnstyledButton className={classes.open} aria-label={label} title={label} tabIndex={atHand ? 0 : -1} onClick={act}>
      <CheckIcon size={17} />
    </UnstyledButton>
  );
}

function Roles({ member: { roles, isLegacy, expiresAt } }: { member: Member }) {
  const held = roles.map((r) => r.name).join(', ');
  return (
    <span title={held}>
      {held}
      {isLegacy && <span className={classes.legacy}> (Legacy)</span>}
      {expiresAt && (
        <span className={classes.until}>
          {' '}
          until <LastDay at={expiresAt} />
        </span>
      )}
    </span>
  );
}

/** Shows the menu of one member. */
function MemberMenu({
  member,
  self,
  standing,
  onDeed,
}: {
  member: Member;
  self: boolean;
  standing: Standing;
  onDeed: (deed: Deed, member: Member) => void;
}) {
  const refused = refusedOf(member);
  return (
    <RowMenu
      of={nameOf(member.user)}
      actions={[
        { label: 'Edit', icon: <PencilIcon size={16} />, refusal: refused.edit, act: () => onDeed('edit', member) },
        {
          label: 'Set as primary user',
          icon: <StarIcon size={16} />,
          refusal: refused.primary,
          act: () => onDeed('primary', member),
        },
        { label: 'What they can do, and why', icon: <CheckIcon size={16} />, act: () => onDeed('access', member) },
        ...(member.user.status === 'INVITED'
          ? invitationActions('INVITED', standing, (deed) => onDeed(deed, member))
          : []),
        {
          label: self ? 'Leave this account' : 'Remove',
          icon: <UserMinusIcon size={16} />,
          refusal: refused.remove,
          danger: true,
          act: () => onDeed('remove', member),
        },
      ]}
    />
  );
}

/** Returns the columns that the manual requires: name, email, roles, last login, and a check mark for each module (B5 to B9). */
export function columnsFor(
  viewer: string | null | undefined,
  standing: Standing,
  onDeed: (deed: Deed, member: Member) => void,
): Column<Member, MemberField>[] {
  return [
    {
      id: 'name',
      header: 'Name',
      sort: 'NAME',
      second: { header: 'Email', sort: 'EMAIL' },
      cell: (m) => <Name member={m} />,
    },
    { id: 'roles', header: 'Roles', width: '22%', cell: (m) => <Roles member={m} /> },
    {
      id: 'login',
      header: 'Last sign-in',
      sort: 'LAST_LOGIN',
      width: '7rem',
      cell: ({ user }) => <Time at={user.lastLoginAt} />,
    },
    {
      id: 'added',
      header: 'Added',
      sort: 'ADDED_AT',
      width: '8.5rem',
      from: 68,
      cell: (m) => (
        <div className={classes.person}>
          <Time at={m.addedAt} />
          <span className={classes.email} title={`Added by ${m.addedBy}`}>
            by {m.addedBy}
          </span>
        </div>
      ),
    },
    ...modules.map((module): Column<Member, MemberField> => ({
      id: module,
      header: moduleNames[module],
      inCards: false,
      width: `${(moduleNames[module].length * 0.35 + 0.95).toFixed(2)}rem`,
      align: 'center',
      cell: (m) =>
        modulesOf(m.roles).includes(module) ? (
          <Mark label={`${moduleNames[module]}: yes. Why?`} act={() => onDeed('access', m)} />
        ) : (
          <VisuallyHidden>No</VisuallyHidden>
        ),
    })),
    {
      id: 'menu',
      header: 'Actions',
      headerHidden: true,
      width: '2.8rem',
      align: 'end',
      cell: (m) => <MemberMenu member={m} self={sameEmail(viewer, m.user.email)} standing={standing} onDeed={onDeed} />,
    },
  ];
}
