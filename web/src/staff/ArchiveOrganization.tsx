import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import { useAttempt } from '../signin/attempt';
import type { Change } from './StaffDialogs';

const ARCHIVE = graphql(`
  mutation OrganizationArchive($input: OrganizationArchiveInput!) {
    organizationArchive(input: $input) { organization { id } userErrors { code message path } }
  }
`);

const RESTORE = graphql(`
  mutation OrganizationRestore($input: OrganizationRestoreInput!) {
    organizationRestore(input: $input) { organization { id } userErrors { code message path } }
  }
`);

const noReason = 'Enter a reason. It is kept in the organization’s activity.';

/** Archives an organization. Its short name must be typed to confirm, because all its people lose access immediately. */
export function ArchiveOrganization({ customer, done, close }: Change) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const input = { organizationId: customer.id, reason: reason.trim(), expectedVersion: customer.version };
  const attempt = useAttempt(
    async () => (await execute(ARCHIVE, { input })).organizationArchive?.userErrors,
    () => done(customer.id, `${customer.name} is archived.`),
  );
  return (
    <FormDialog
      title={`Archive ${customer.name}?`}
      action="Archive"
      danger
      attempt={attempt}
      fields={['reason']}
      refusal={
        reason.trim() === ''
          ? noReason
          : typed.trim().toLowerCase() !== customer.slug
            ? 'Type the short name to confirm.'
            : null
      }
      copy={<CopyAsGraphQL document={ARCHIVE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <>
          <p>
            No one in {customer.name} can view or change anything there. People who are in no other organization are
            signed out, its API clients are refused, and its emails are held back. Staff can still see it.
          </p>
          <p>Nothing is deleted. If you restore it, people, roles and seats are the same as before.</p>
        </>
      }
    >
      <TextInput
        data-autofocus
        label="Reason"
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
        error={attempt.refusal?.field === 'reason' ? attempt.refusal.message : undefined}
        autoComplete="off"
      />
      <TextInput
        label={
          <>
            Type <strong>{customer.slug}</strong>
          </>
        }
        value={typed}
        onChange={(e) => setTyped(e.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </FormDialog>
  );
}

/** Restores an archived organization as it was. */
export function RestoreOrganization({ customer, done, close }: Change) {
  const [reason, setReason] = useState('');
  const input = { organizationId: customer.id, reason: reason.trim(), expectedVersion: customer.version };
  const attempt = useAttempt(
    async () => (await execute(RESTORE, { input })).organizationRestore?.userErrors,
    () => done(customer.id, `${customer.name} is restored.`),
  );
  return (
    <FormDialog
      title={`Restore ${customer.name}?`}
      action="Restore"
      attempt={attempt}
      fields={['reason']}
      refusal={reason.trim() === '' ? noReason : null}
      copy={<CopyAsGraphQL document={RESTORE} variables={{ input }} />}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      about={
        <p>
          Its people can sign in again with the same roles, and held-back emails are sent. Access and invitations that
          have ended in the meantime stay ended.
        </p>
      }
    >
      <TextInput
        data-autofocus
        label="Reason"
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
        error={attempt.refusal?.field === 'reason' ? attempt.refusal.message : undefined}
        autoComplete="off"
      />
    </FormDialog>
  );
}
