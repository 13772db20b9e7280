import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import type { ApiScope } from '../gql/graphql';
import type { Organization } from '../shell/viewer';
import { useAttempt } from '../signin/attempt';
import { exact } from '../time/words';
import type { ApiClient } from './ApiClients';
import classes from './apiclient.module.css';
import { endOf, inDays, lastDay } from '../time/day';
import { scopeMeanings, scopeNames, scopes as allScopes } from './words';

const CREATE = graphql(`
  mutation ApiClientCreate($input: ApiClientCreateInput!) {
    apiClientCreate(input: $input) { apiClient { id } token userErrors { code message path } }
  }
`);

const UPDATE = graphql(`
  mutation ApiClientUpdate($input: ApiClientUpdateInput!) {
    apiClientUpdate(input: $input) { apiClient { id version } userErrors { code message path } }
  }
`);

interface Props {
  organization: Organization;
  /** The API client to edit, or null to create one. */
  client: ApiClient | null;
  made: (name: string, token: string) => void;
  saved: (message: string) => void;
  close: () => void;
}

export function ClientForm({ organization, client, made, saved, close }: Props) {
  const [name, setName] = useState(client?.name ?? '');
  const [scopes, setScopes] = useState<ApiScope[]>(client?.scopes ?? ['READ']);
  const ends = client?.expiresAt ? lastDay(client.expiresAt) : '';
  const [end, setEnd] = useState(ends);
  const until = end ? endOf(end) : null;
  const ended = Boolean(client?.expiresAt && new Date(client.expiresAt) <= new Date());
  const change = {
    id: client?.id ?? '',
    name: name.trim(),
    scopes,
    ...(end === ends ? {} : { expiresAt: until }),
    expectedVersion: client?.version,
  };
  const input = { organizationId: organization.id, name: name.trim(), scopes, expiresAt: until };
  const attempt = useAttempt(
    async () => {
      if (client) return (await execute(UPDATE, { input: change })).apiClientUpdate?.userErrors;
      const answer = (await execute(CREATE, { input })).apiClientCreate;
      if (answer?.token) made(name.trim(), answer.token);
      return answer?.userErrors;
    },
    () => {
      if (client) saved(`Saved ${name.trim()}.`);
    },
  );
  const refusedAt = (field: string) => (attempt.refusal?.field === field ? attempt.refusal.message : undefined);
  const idle =
    scopes.includes('BULK') && !scopes.includes('MANAGE_MEMBERS')
      ? 'Without “Manage people”, it can’t plan or run bulk operations.'
      : null;
  return (
    <FormDialog
      copy={
        client ? (
          <CopyAsGraphQL document={UPDATE} variables={{ input: change }} />
        ) : (
          <CopyAsGraphQL document={CREATE} variables={{ input }} />
        )
      }
      title={client ? `Edit ${client.name}` : 'New API client'}
      action={client ? 'Save' : 'Create and show token'}
      attempt={attempt}
      fields={['name', 'scopes', 'expiresAt']}
      size="lg"
      refusal={name.trim() === '' ? 'Enter a name.' : scopes.length === 0 ? 'Choose at least one permission.' : null}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
    >
      <TextInput
        data-autofocus
        label="Name"
        description="What the client is for, e.g. “HR sync”."
        maxLength={64}
        value={name}
        onChange={(e) => setName(e.currentTarget.value)}
        error={refusedAt('name')}
        autoComplete="off"
      />
      <Checkbox.Group
        label="Permissions"
        value={scopes}
        onChange={(chosen) => setScopes(allScopes.filter((s) => chosen.includes(s)))}
        error={refusedAt('scopes')}
      >
        <Stack gap={6} mt={6}>
          {allScopes.map((s) => (
            <Checkbox key={s} value={s} label={scopeNames[s]} description={scopeMeanings[s]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <div role="status">{idle}</div>
      {client?.expiresAt && ended ? (
        <div>
          It ended {exact(new Date(client.expiresAt))}. Create a new API client instead: other people may know this
          one’s token.
        </div>
      ) : (
        <TextInput
          type="date"
          label="Expires after"
          description="The last day on which it works. Leave empty for no end date."
          classNames={{ wrapper: classes.day }}
          min={inDays(0)}
          value={end}
          onChange={(e) => setEnd(e.currentTarget.value)}
          error={refusedAt('expiresAt')}
        />
      )}
    </FormDialog>
  );
}
