import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Account } from '../account/account';
import { ButtonLink } from '../action/ButtonLink';
import { nameOf, sameEmail } from '../person';
import { useMay } from '../plan/Entry';
import { PersonField } from '../plan/PersonField';
import { useOrganization } from '../shell/context';
import { isEmail, personOptions } from './person';
import { exceeds, type RoleChoice } from './roles';
import classes from './users.module.css';

interface Props {
  account: Account;
  /** The email of the person to add, as typed so far. */
  email: string;
  choices: readonly RoleChoice[];
  onRoles: (ids: string[]) => void;
}

/** Copies a colleague's access: the roles on this account, or the access to all accounts with a plan (H50). */
export function SameAs({ account, email, choices, onRoles }: Props) {
  const organization = useOrganization();
  const [open, setOpen] = useState(false);
  const [like, setLike] = useState<string>();
  const plans = useMay();
  const found = useQuery({ ...personOptions(organization.id, account.id, like ?? ''), enabled: like !== undefined });
  const model = like && found.data?.user && sameEmail(found.data.user.email, like) ? found.data : undefined;
  if (!open)
    return (
      <Button variant="subtle" size="compact-sm" className={classes.same} onClick={() => setOpen(true)}>
        Same access as someone…
      </Button>
    );
  const has = model?.member?.roles ?? [];
  const mine = account.viewerPermissions.capabilities;
  const given = choices.filter((c) => !c.legacy && !exceeds(c, mine) && has.some((r) => r.id === c.id));
  const left = has.filter((r) => !given.some((g) => g.id === r.id));
  const name = model?.user ? nameOf(model.user) : '';
  return (
    <div role="group" aria-label="Same access as someone">
      <PersonField
        organization={organization.id}
        email={like}
        onChange={setLike}
        label="Same access as"
        nobody="No one matches"
        clear="Clear person"
        suits={(k) => !sameEmail(k.email, email)}
      />
      {model && (
        <>
          <Group gap="xs" mt="xs">
            {given.length > 0 && (
              <Button variant="default" size="xs" onClick={() => onRoles(given.map((r) => r.id))}>
                Use their roles here: {given.map((r) => r.name).join(', ')}
              </Button>
            )}
            {plans && (
              <ButtonLink
                variant="default"
                size="xs"
                to="/business/new/like"
                search={{ like, user: isEmail(email) ? [email.trim()] : undefined }}
              >
                Everything they have…
              </ButtonLink>
            )}
          </Group>
          <p className={classes.hint}>
            {!model.member
              ? `${name} is not on this account.`
              : left.length > 0
                ? `Not copied: ${left.map((r) => r.name).join(', ')}, which you can’t assign.`
                : ''}
            {plans && ' “Everything they have” creates a plan for all their accounts, which you review first.'}
          </p>
        </>
      )}
    </div>
  );
}
