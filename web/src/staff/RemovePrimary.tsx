import { Alert, Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { nameOf } from '../person';
import { platformNames, platformOf } from '../account/platform';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { PrimaryUserRemoveInput } from '../gql/graphql';
import { PersonSelect } from '../people/PersonSelect';
import { useAttempt } from '../signin/attempt';
import type { Change } from './StaffDialogs';

const ACCOUNTS = graphql(`
  query AccountsWithPrimary($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search }) {
        edges { node { id version platform handle name primaryUser { id firstName lastName email } } }
      }
    }
  }
`);

const REMOVE = graphql(`
  mutation PrimaryUserRemove($input: PrimaryUserRemoveInput!) {
    primaryUserRemove(input: $input) { account { id } userErrors { code message path } }
  }
`);

/** Removes the primary user of an account, which customers cannot do themselves (B32). */
export function RemovePrimary({ customer, account: named, done, close }: Change & { account: string | undefined }) {
  const navigate = useNavigate({ from: '/staff' });
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [successor, setSuccessor] = useState<string | null>(null);
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const [platform, handle] = (named ?? '').split('/');
  const labelOf = (a: { platform: NonNullable<ReturnType<typeof platformOf>>; handle: string; name: string }) =>
    `@${a.handle} on ${platformNames[a.platform]}, ${a.name}`;
  const search = handle && (asked === '' || /^@\S+ on .*, /.test(asked)) ? handle : asked.replace(/^@/, '') || null; // the label of the chosen account is no search
  const found = useQuery({
    queryKey: ['accounts', customer.id, 'primary', search],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(ACCOUNTS, { organization: customer.id, search }, signal)).organization?.accounts.edges.map(
        (e) => e.node,
      ) ?? [],
  });
  const accounts = found.data ?? [];
  const account = accounts.find((a) => a.platform === platformOf(platform) && a.handle === handle);
  const primary = account?.primaryUser;
  const attempt = useAttempt(
    async (sent: PrimaryUserRemoveInput) => (await execute(REMOVE, { input: sent })).primaryUserRemove?.userErrors,
    () =>
      done(customer.id, `Removed ${primary ? nameOf(primary) : 'the primary user'} from @${account?.handle ?? ''}.`),
  );
  const refusal = !account
    ? 'Choose an account.'
    : !primary
      ? 'This account has no primary user.'
      : reason.trim() === ''
        ? 'Enter a reason. It is kept in the organization’s activity.'
        : null;
  const choose = (chosen: string | null) => {
    const next = accounts.find((a) => a.id === chosen);
    setSuccessor(null);
    void navigate({
      search: (s) => ({ ...s, account: next ? `${next.platform.toLowerCase()}/${next.handle}` : undefined }),
      replace: true,
    });
  };
  const input = {
    account: { id: account?.id ?? '' },
    expectedVersion: account?.version,
    reason: reason.trim(),
    ...(successor ? { successor: { id: successor } } : {}),
  };
  return (
    <FormDialog
      title={`Remove a primary user of ${customer.name}`}
      action="Remove primary user"
      danger
      attempt={attempt}
      fields={['reason', 'successor']}
      size="lg"
      refusal={refusal}
      onClose={close}
      about="Customers can’t remove a primary user themselves. Do it when they ask you to, and note who asked."
      copy={<CopyAsGraphQL document={REMOVE} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
    >
      <Select
        data-autofocus
        label="Account"
        placeholder="Type part of a name or handle"
        searchable
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Clear: Account' }}
        filter={({ options }) => options}
        nothingFoundMessage={found.isFetching ? 'Loading…' : 'No accounts match'}
        data={accounts.map((a) => ({ value: a.id, label: labelOf(a) }))}
        searchValue={typed}
        onSearchChange={setTyped}
        value={account?.id ?? null}
        onChange={choose}
      />
      {account &&
        (primary ? (
          <Alert color="petrol" variant="light">
            <strong>{nameOf(primary)}</strong>({primary.email}) is removed from this account. Nothing changes on other
            accounts.
          </Alert>
        ) : (
          <Alert color="yellow" variant="light">
            This account has no primary user: there is nothing to remove.
          </Alert>
        ))}
      {primary && (
        <>
          <PersonSelect
            key={account.id}
            organization={customer.id}
            label="Who takes over"
            description="Becomes the primary user and an administrator of this account. If you choose no one, another active administrator becomes the primary user."
            onAccount={account.id}
            but={primary.id}
            value={successor}
            onChange={setSuccessor}
            error={attempt.refusal?.field === 'successor' ? attempt.refusal.message : undefined}
          />
          <Textarea
            label="Reason"
            description="Kept in the organization’s activity."
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={attempt.refusal?.field === 'reason' ? attempt.refusal.message : undefined}
          />
        </>
      )}
    </FormDialog>
  );
}
