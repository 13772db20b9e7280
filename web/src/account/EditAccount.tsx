import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { AccountUpdateInput } from '../gql/graphql';
import { useApp, useOrganization } from '../shell/context';
import { forget } from '../shell/recent';
import { useAttempt } from '../signin/attempt';
import type { Account } from './account';
import { accountChanged } from './changed';
import { GroupInput } from './GroupInput';
import { groupOf } from './groups';
import { HandleTaken } from './HandleTaken';
import { handleOf } from './manage';
import { platformNames } from './platform';
import { PrimaryAccountInput } from './PrimaryAccountInput';

const UPDATE = graphql(`
  mutation AccountUpdate($input: AccountUpdateInput!) {
    accountUpdate(input: $input) { account { id version handle name group primaryAccount { id platform handle name archived } } userErrors { code message path } }
  }
`);

/**
 * Edits the handle, name, group and primary account of an account. It sends only changed fields, and shows the other values if somebody else changed the
 * account meanwhile.
 */
export function EditAccount({ account, close }: { account: Account; close: () => void }) {
  const organization = useOrganization();
  const { viewer } = useApp();
  const navigate = useNavigate();
  const router = useRouter();
  const [seen, setSeen] = useState(account);
  const [typed, setTyped] = useState<{ handle?: string; name?: string; group?: string; primary?: string | null }>({});
  const before = seen.primaryAccount?.id ?? null;
  const { handle, name, group, primary } = {
    handle: seen.handle,
    name: seen.name,
    group: seen.group ?? '',
    primary: before,
    ...typed,
  };
  const stored = useRef<string>(undefined); // the handle as the API stored it; the input can be a URL
  const attempt = useAttempt(
    async (sent: AccountUpdateInput) => {
      const answer = (await execute(UPDATE, { input: sent })).accountUpdate;
      stored.current = answer?.account?.handle;
      if (answer?.account && answer.userErrors.length > 0) {
        setSeen({ ...seen, ...answer.account });
        void accountChanged(organization.id);
      }
      return answer?.userErrors;
    },
    async () => {
      const next = stored.current ?? account.handle;
      notifications.show({ message: 'Saved.' });
      const moved = next !== account.handle;
      if (moved) forget(viewer.email, organization.slug, account);
      const read = accountChanged(organization.id);
      if (moved)
        await navigate({
          to: '/a/$platform/$handle',
          params: { platform: account.platform.toLowerCase(), handle: next },
          search: {},
          replace: true,
        });
      else close();
      await router.invalidate();
      await read;
    },
  );
  const platform = account.platform === 'OTHER' ? 'its platform' : platformNames[account.platform];
  const change: Omit<AccountUpdateInput, 'account' | 'expectedVersion'> = {
    ...(handle !== seen.handle && handleOf(handle) !== seen.handle ? { handle: handleOf(handle) } : {}),
    ...(name.trim() !== seen.name ? { name: name.trim() } : {}),
    ...(groupOf(group) !== (seen.group ?? '') ? { group: groupOf(group) || null } : {}),
    ...(primary !== before ? { primaryAccount: primary ? { id: primary } : null } : {}),
  };
  const input = { account: { id: account.id }, ...change, expectedVersion: seen.version };
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const refusal =
    handleOf(handle) === ''
      ? 'Enter the handle.'
      : name.trim() === ''
        ? 'Give the account a name.'
        : Object.keys(change).length === 0
          ? 'No changes yet.'
          : null;
  return (
    <FormDialog
      title={`Edit @${account.handle}`}
      about={`This changes nothing on ${platform} itself, and no one’s access.`}
      action="Save"
      attempt={attempt}
      fields={['handle', 'name', 'group', 'primaryAccount']}
      refusal={refusal}
      copy={<CopyAsGraphQL document={UPDATE} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="Name"
        value={name}
        onChange={(e) => setTyped({ ...typed, name: e.currentTarget.value })}
        error={refusedAt('name')}
        maxLength={200}
        autoComplete="off"
      />
      <TextInput
        label="Handle"
        value={handle}
        onChange={(e) => setTyped({ ...typed, handle: e.currentTarget.value })}
        error={refusedAt('handle')}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        description={
          handleOf(handle) === seen.handle
            ? `The handle on ${platform}, with or without @.`
            : 'Links and files with the old handle will no longer find the account.'
        }
      />
      <HandleTaken
        refused={refusedAt('handle') !== undefined}
        platform={account.platform}
        handle={handle}
        but={account.id}
      />
      <GroupInput value={group} onChange={(next) => setTyped({ ...typed, group: next })} error={refusedAt('group')} />
      <PrimaryAccountInput
        key={before}
        of={account.id}
        now={seen.primaryAccount}
        value={primary}
        onChange={(next) => setTyped({ ...typed, primary: next })}
        error={refusedAt('primaryAccount')}
      />
    </FormDialog>
  );
}
