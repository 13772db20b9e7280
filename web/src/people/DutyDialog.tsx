import { Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { changed } from '../queries';
import { nameOf } from '../person';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { OrganizationRole } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { seatOptions } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import type { Person } from './person';
import { duties, dutyMeanings, dutyNames } from './words';

const SET_DUTY = graphql(`
  mutation UserSetOrganizationRole($input: UserSetOrganizationRoleInput!) {
    userSetOrganizationRole(input: $input) { user { id organizationRole } userErrors { code message path } }
  }
`);

/** Changes a person's organization role. Managers and auditors use a seat, as people on accounts do (H2). */
export function DutyDialog({ person, close }: { person: Person; close: () => void }) {
  const organization = useOrganization();
  const [role, setRole] = useState<OrganizationRole>(person.organizationRole);
  const seats = useQuery(seatOptions(organization.id)).data;
  const of = { user: { id: person.id }, expectedVersion: person.version };
  const attempt = useAttempt(
    async (next: OrganizationRole) =>
      (await execute(SET_DUTY, { input: { ...of, role: next } })).userSetOrganizationRole?.userErrors,
    async (next) => {
      close();
      notifications.show({
        message:
          next === 'NONE'
            ? `${nameOf(person)} no longer has an organization role.`
            : person.status === 'FORMER'
              ? `Invited ${nameOf(person)} as ${dutyNames[next].toLowerCase()} of the organization.`
              : `${nameOf(person)} is now ${dutyNames[next] === 'Auditor' ? 'an auditor' : 'a manager'} of the organization.`,
      });
      await changed(organization.id);
    },
  );
  const takes = role !== 'NONE' && !person.holdsSeat;
  const frees =
    role === 'NONE' && person.organizationRole !== 'NONE' && person.holdsSeat && person.memberships.totalCount === 0;
  const free = seats?.free;
  const seat = takes
    ? free == null
      ? 'This uses a seat.'
      : free > 0
        ? `This uses one of ${free.toLocaleString()} free seats.`
        : 'This needs a seat, and no seats are left. Remove someone, or ask your Roster representative for more seats.'
    : frees
      ? 'This frees their seat: they are not on any account.'
      : null;
  return (
    <FormDialog
      title={`Organization role of ${nameOf(person)}`}
      action="Save"
      attempt={attempt}
      refusal={role === person.organizationRole ? 'No changes yet.' : takes && free === 0 ? seat : null}
      copy={<CopyAsGraphQL document={SET_DUTY} variables={{ input: { ...of, role } }} />}
      onSubmit={() => attempt.go(role)}
      onClose={close}
    >
      <Radio.Group label="Organization role" value={role} onChange={(next) => setRole(next)}>
        <Stack gap="xs" mt={6}>
          {duties.map((d) => (
            <Radio key={d} value={d} label={dutyNames[d]} description={dutyMeanings[d]} />
          ))}
        </Stack>
      </Radio.Group>
      {seat && !(takes && free === 0) && <div role="status">{seat}</div>}
    </FormDialog>
  );
}
