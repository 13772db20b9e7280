import { Alert, Skeleton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { AccountArchiveInput } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { refusalOf, useAttempt } from '../signin/attempt';
import type { Account } from './account';
import { useAccountChanged } from './changed';
import { archivedWas, archivingMeans, handleOf, typedFrom } from './manage';
import { platformNames } from './platform';

const ARCHIVE = graphql(`
  mutation AccountArchive($input: AccountArchiveInput!) {
    accountArchive(input: $input) { account { id archived } membershipsEnded seatsFreed userErrors { code message path } }
  }
`);

const archive = async (input: AccountArchiveInput, signal?: AbortSignal) => {
  const answer = (await execute(ARCHIVE, { input }, signal)).accountArchive;
  return {
    errors: answer?.userErrors ?? [],
    impact: { people: answer?.membershipsEnded ?? 0, seats: answer?.seatsFreed ?? 0 },
  };
};

/**
 * Archives an account and ends all access to it (H39). The consequences come from a dry run of the API. If many people lose access, the handle must be typed to
 * confirm.
 */
export function ArchiveAccount({ account, close }: { account: Account; close: () => void }) {
  const organization = useOrganization();
  const [typed, setTyped] = useState('');
  const ref = { account: { id: account.id } };
  const input = { ...ref, dryRun: false, expectedVersion: account.version };
  const readAgain = useAccountChanged();
  const preview = useQuery({
    queryKey: ['archiving', organization.id, account.id],
    queryFn: ({ signal }) => archive({ ...ref, dryRun: true }, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const attempt = useAttempt(
    async () => {
      const done = await archive(input);
      if (done.errors.some((e) => e.code === 'STALE')) await readAgain();
      if (done.errors.length === 0) notifications.show({ message: archivedWas(account.handle, done.impact) });
      return done.errors;
    },
    async () => {
      close();
      await readAgain();
    },
  );
  const known = preview.data;
  const refused = known?.errors[0]?.message ?? (preview.error ? refusalOf(preview.error).message : undefined);
  const large = known !== undefined && known.impact.people >= typedFrom;
  const refusal =
    refused ??
    (!known
      ? 'Counting who would lose access…'
      : large && handleOf(typed).toLowerCase() !== handleOf(account.handle).toLowerCase()
        ? 'Type the handle to confirm.'
        : null);
  const [who, seats] = archivingMeans(known?.impact ?? { people: 0, seats: 0 });
  return (
    <FormDialog
      title={`Archive @${account.handle}?`}
      action="Archive"
      danger
      attempt={attempt}
      refusal={refusal}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      copy={<CopyAsGraphQL document={ARCHIVE} variables={{ input }} />}
      about={
        <>
          <p>
            It disappears from lists and bulk operations, and everyone loses access. Nothing changes{' '}
            {account.platform === 'OTHER' ? 'outside Roster' : `on ${platformNames[account.platform]} itself`}, and
            activity is kept.
          </p>
          <p>
            You can restore it later, but <strong>without its people</strong>: you have to add them again. Another
            account can take its handle.
          </p>
        </>
      }
    >
      <div role="status">
        {known && !refused ? (
          <Alert variant="light" color={known.impact.people > 0 ? 'yellow' : 'gray'}>
            <strong>{who}</strong> {seats}
          </Alert>
        ) : (
          !refused && <Skeleton height={52} />
        )}
      </div>
      {large && (
        <TextInput
          autoFocus
          label={
            <>
              Type <strong>{account.handle}</strong>
            </>
          }
          value={typed}
          onChange={(e) => setTyped(e.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FormDialog>
  );
}
