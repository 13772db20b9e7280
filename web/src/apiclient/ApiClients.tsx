import { Badge, Group, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { RowMenu } from '../action/RowMenu';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { ApiClientsQuery } from '../gql/graphql';
import { KeyIcon, PlusIcon } from '../icons';
import { useKey } from '../keyboard/keys';
import { useApp } from '../shell/context';
import type { Organization } from '../shell/viewer';
import { pageSize, usePages } from '../table/pages';
import { Table, type Column } from '../table/Table';
import { LastDay, Time } from '../time/Time';
import { ClientDialogs } from './ClientDialogs';
import type { ClientDialog } from './dialogs';
import { scopeMeanings, scopeNames, stateOf, type ClientState } from './words';

const CLIENTS = graphql(`
  query ApiClients($organization: ID!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      apiClients(first: $first, after: $after) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id version name scopes createdAt createdBy lastUsedAt expiresAt revoked } }
      }
    }
  }
`);

export type ApiClient = NonNullable<ApiClientsQuery['organization']>['apiClients']['edges'][number]['node'];

const states: Record<ClientState, { name: string; color: string }> = {
  active: { name: 'Active', color: 'green' },
  ended: { name: 'Ended', color: 'gray' },
  revoked: { name: 'Revoked', color: 'gray' },
};

const route = getRouteApi('/app/settings');

/** Shows the organization's API clients: their permissions, who created them, and when they were last used. */
export function ApiClients({ organization }: { organization: Organization }) {
  const { standing } = useApp();
  const { dialog, client } = route.useSearch();
  const navigate = useNavigate({ from: '/settings' });
  const open = (next: ClientDialog | undefined, id?: string) =>
    void navigate({ search: ({ org, view }) => ({ org, view, dialog: next, client: id }) });
  const pages = usePages(['clients', organization.id], async (after, signal) => {
    const found = (await execute(CLIENTS, { organization: organization.id, first: pageSize, after }, signal))
      .organization;
    if (!found) throw new Error('no organization');
    return found.apiClients;
  });
  const refusal = standing === 'auditor' ? 'Only managers of the organization can do this.' : null;
  useKey('n', () => open('new'), !refusal);
  const columns: Column<ApiClient>[] = [
    { id: 'name', header: 'Name', width: '17%', cell: (c) => <strong title={c.name}>{c.name}</strong> },
    {
      id: 'state',
      header: 'Status',
      width: '6.5rem',
      cell: (c) => {
        const { name, color } = states[stateOf(c, new Date())];
        return (
          <Badge variant="light" color={color} tt="none">
            {name}
          </Badge>
        );
      },
    },
    {
      id: 'scopes',
      header: 'Permissions',
      cell: (c) => (
        <span title={c.scopes.map((s) => `${scopeNames[s]}: ${scopeMeanings[s]}`).join('\n')}>
          {c.scopes.map((s) => scopeNames[s]).join(', ')}
        </span>
      ),
    },
    { id: 'used', header: 'Last used', width: '7.5rem', cell: (c) => <Time at={c.lastUsedAt} /> },
    {
      id: 'ends',
      header: 'Ends',
      width: '7.5rem',
      cell: (c) => (c.expiresAt ? <LastDay at={c.expiresAt} /> : 'Never'),
    },
    {
      id: 'made',
      header: 'Created',
      width: '7.5rem',
      cell: (c) => (
        <span title={`By ${c.createdBy}`}>
          <Time at={c.createdAt} />
        </span>
      ),
    },
    { id: 'by', header: 'Created by', width: '15%', cell: (c) => <span title={c.createdBy}>{c.createdBy}</span> },
    {
      id: 'actions',
      header: 'Actions',
      headerHidden: true,
      width: '2.75rem',
      align: 'end',
      cell: (c) => {
        const over = refusal ?? (c.revoked ? 'This API client is revoked. That can’t be undone.' : null);
        return (
          <RowMenu
            of={c.name}
            actions={[
              { label: 'Edit', refusal: over, act: () => open('edit', c.id) },
              { label: 'New token', refusal: over, act: () => open('rotate', c.id) },
              { label: 'Revoke', refusal: over, danger: true, act: () => open('revoke', c.id) },
            ]}
          />
        );
      },
    },
  ];
  return (
    <>
      <Group justify="space-between" align="start" mb="sm" wrap="nowrap">
        <Text c="dimmed" maw={640}>
          An API client is a program that signs in with its own bearer token. It uses no seat. It keeps working after
          its creator leaves, until you revoke it.
        </Text>
        <ActionButton leftSection={<PlusIcon size={16} />} refusal={refusal} onClick={() => open('new')}>
          New API client
        </ActionButton>
      </Group>
      <Table
        label="API clients"
        noun={['API client', 'API clients']}
        columns={columns}
        pages={pages}
        rowId={(c) => c.id}
        rowName={(c) => c.name}
        resetKey=""
        empty={
          <EmptyState
            icon={<KeyIcon />}
            title="No API clients yet"
            action={
              <ActionButton refusal={refusal} variant="default" onClick={() => open('new')}>
                Create your first API client
              </ActionButton>
            }
          >
            Create one for each program that uses Roster, with only the permissions that it needs. You can try the API
            in GraphiQL.
          </EmptyState>
        }
      />
      {!refusal && (
        <ClientDialogs
          organization={organization}
          dialog={dialog}
          client={pages.rows.find((c) => c.id === client)}
          close={() => open(undefined)}
        />
      )}
    </>
  );
}
