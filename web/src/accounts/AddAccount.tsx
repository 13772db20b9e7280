import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { accountChanged } from '../account/changed';
import { GroupInput } from '../account/GroupInput';
import { groupOf } from '../account/groups';
import { HandleTaken } from '../account/HandleTaken';
import { handleOf } from '../account/manage';
import { platformNames, platforms } from '../account/platform';
import { PrimaryAccountInput } from '../account/PrimaryAccountInput';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { AccountCreateInput, Platform } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { useAttempt } from '../signin/attempt';
import type { AccountsSearch } from './route';

const CREATE = graphql(`
  mutation AccountCreate($input: AccountCreateInput!) {
    accountCreate(input: $input) { account { id platform handle } userErrors { code message path } }
  }
`);

/** Adds an account to the organization (S3, H1) and opens it. The fields start with the values of the list's filter. */
export function AddAccount({ search, close }: { search: AccountsSearch; close: () => void }) {
  const organization = useOrganization();
  const navigate = useNavigate();
  const [platform, setPlatform] = useState<Platform | null>(
    (search.platform?.length === 1 ? search.platform[0] : undefined) ?? null,
  );
  const [handle, setHandle] = useState('');
  const [name, setName] = useState('');
  const [group, setGroup] = useState(search.group ?? '');
  const [primary, setPrimary] = useState<string | null>(null);
  const stored = useRef<string>(undefined); // the handle as the API stored it; the input can be a URL
  const attempt = useAttempt(
    async (sent: AccountCreateInput) => {
      const answer = (await execute(CREATE, { input: sent })).accountCreate;
      stored.current = answer?.account?.handle;
      return answer?.userErrors;
    },
    async (sent) => {
      const as = stored.current ?? sent.handle;
      notifications.show({ message: `Added @${as} on ${platformNames[sent.platform]}.` });
      void accountChanged(organization.id);
      await navigate({
        to: '/a/$platform/$handle',
        params: { platform: sent.platform.toLowerCase(), handle: as },
        replace: true,
      });
    },
  );
  const plain = handleOf(handle);
  const input = {
    organizationId: organization.id,
    platform: platform ?? ('X' as const),
    handle: plain,
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(groupOf(group) ? { group: groupOf(group) } : {}),
    ...(primary ? { primaryAccount: { id: primary } } : {}),
  };
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const on = platform && platform !== 'OTHER' ? platformNames[platform] : 'its platform';
  return (
    <FormDialog
      title="Add account"
      action="Add account"
      attempt={attempt}
      fields={['platform', 'handle', 'name', 'group', 'primaryAccount']}
      copy={<CopyAsGraphQL document={CREATE} variables={{ input }} />}
      onSubmit={() => attempt.go(input)}
      onClose={close}
      about="New accounts start empty and use no seats. You’ll add the first user next."
      refusal={!platform ? 'Choose the platform.' : plain === '' ? 'Enter the handle.' : null}
    >
      <Select
        data-autofocus
        label="Platform"
        placeholder="Choose a platform"
        data={platforms.map((p) => ({ value: p, label: platformNames[p] }))}
        allowDeselect={false}
        value={platform}
        onChange={setPlatform}
        error={refusedAt('platform')}
      />
      <TextInput
        label="Handle"
        description={`The handle on ${on}, with or without @.`}
        value={handle}
        onChange={(e) => setHandle(e.currentTarget.value)}
        error={refusedAt('handle')}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      {platform && <HandleTaken refused={refusedAt('handle') !== undefined} platform={platform} handle={handle} />}
      <TextInput
        label="Name"
        description="Shown in lists. Leave empty to use the handle."
        placeholder={plain || undefined}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        error={refusedAt('name')}
        maxLength={200}
        autoComplete="off"
      />
      <GroupInput value={group} onChange={setGroup} error={refusedAt('group')} />
      <PrimaryAccountInput
        of={null}
        now={null}
        value={primary}
        onChange={setPrimary}
        error={refusedAt('primaryAccount')}
      />
    </FormDialog>
  );
}
