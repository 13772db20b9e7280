import { Button, Checkbox, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PermissionFilter } from '../account/PermissionFilter';
import { nameOf } from '../person';
import { ActionButton } from '../action/ActionButton';
import { ButtonLink } from '../action/ButtonLink';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { PlusIcon, SearchIcon, UsersIcon } from '../icons';
import { useKey } from '../keyboard/keys';
import { Page } from '../page';
import { queries } from '../queries';
import { useApp, useOrganization } from '../shell/context';
import { orderOf } from '../table/order';
import { pageSize, usePages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { useChosen } from '../table/chosen';
import { Table } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { spans } from '../users/spans';
import { AddPerson } from './AddPerson';
import { columns, PEOPLE } from './columns';
import { roleOptions } from './roles';
import { PeopleBar } from './PeopleBar';
import type { PeopleSearch } from './route';
import { filesOf, filterOf, noOne, peopleFilter } from './filter';
import { statuses, statusNames } from './words';
import { SavedViews } from '../views/SavedViews';

const route = getRouteApi('/app/users');

/** Lists everyone in the organization. Account administrators see only the people on their accounts. */
export function PeoplePage() {
  const organization = useOrganization();
  const { standing } = useApp();
  const { q, status, role, module, capability, absent, ends, legacy, sort, dialog } = route.useSearch();
  const navigate = useNavigate({ from: '/users' });
  const set = (change: Partial<PeopleSearch>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const roles = useQuery(roleOptions(organization.id));
  const orderBy = orderOf(sort);
  const asked = { q, status, role, module, capability, absent, ends, legacy };
  const refusal =
    standing === 'manager' || standing === 'staff' ? null : 'Only managers of the organization can add people here.';
  const pages = usePages(['users', organization.id, 'list', asked, orderBy], async (after, signal) => {
    const filter = filterOf(asked, role ? await queries.query(roleOptions(organization.id)) : []);
    if (!filter) return noOne;
    const found = (
      await execute(
        PEOPLE,
        { organization: organization.id, first: pageSize, after, filter, orderBy, manages: !refusal },
        signal,
      )
    ).organization;
    if (!found) throw new Error('no organization');
    return found.users;
  });
  const chosen = useChosen(pages, JSON.stringify(asked));
  const open = (next: 'add' | undefined) => void navigate({ search: (s) => ({ ...s, dialog: next }) });
  useKey('n', () => open('add'), !refusal);
  const filtered = Boolean(q ?? status ?? role ?? module ?? capability ?? absent ?? ends ?? legacy);
  return (
    <Page
      title="People"
      views={<SavedViews list="PEOPLE" />}
      about={
        standing === 'administrator'
          ? 'Everyone on the accounts that you administer.'
          : `Everyone in ${organization.name}, their accounts and organization roles.`
      }
      actions={
        <>
          {filtered && !refusal && organization.businessManagerEnabled && (
            <ButtonLink
              to="/business/new/offboard"
              search={{ ...peopleFilter({ q, status, role, module, capability, absent, ends, legacy }), who: 'match' }}
              variant="default"
            >
              Remove all from all accounts
            </ButtonLink>
          )}
          <ActionButton leftSection={<PlusIcon size={16} />} refusal={refusal} onClick={() => open('add')}>
            Add person
          </ActionButton>
        </>
      }
    >
      <Toolbar
        from={ends ? 66 : 63}
        active={[status, role, module ?? capability, absent, ends, legacy].filter(Boolean).length}
        search={
          <SearchField label="Search people" value={q ?? ''} onChange={(text) => set({ q: text || undefined })} />
        }
      >
        <MultiSelect
          aria-label="Status"
          placeholder={status ? undefined : 'Any status'}
          data={statuses.map((s) => ({ value: s, label: statusNames[s] }))}
          clearable
          w={status ? undefined : 125}
          clearButtonProps={{ 'aria-label': 'Clear status' }}
          value={status ?? []}
          onChange={(chosen) =>
            set({ status: chosen.length > 0 ? statuses.filter((s) => chosen.includes(s)) : undefined })
          }
        />
        <Select
          aria-label="Role"
          placeholder="Any role"
          data={(roles.data ?? []).map((r) => r.name)}
          searchable
          clearable
          w={115}
          clearButtonProps={{ 'aria-label': 'Clear role' }}
          value={role ?? null}
          onChange={(chosen) => set({ role: chosen ?? undefined })}
          nothingFoundMessage="No roles match"
        />
        <PermissionFilter module={module} capability={capability} onChange={set} width={145} />
        <Select
          aria-label="Last sign-in"
          placeholder="Any last sign-in"
          clearable
          w={150}
          clearButtonProps={{ 'aria-label': 'Clear last sign-in' }}
          data={[
            { value: 'never', label: 'Never signed in' },
            { value: '30', label: 'Not for 30 days' },
            { value: '90', label: 'Not for 90 days' },
            { value: '180', label: 'Not for 180 days' },
          ]}
          value={absent ?? null}
          onChange={(chosen) => set({ absent: (chosen as PeopleSearch['absent']) ?? undefined })}
        />
        <Select
          aria-label="End of access"
          placeholder="Any end"
          clearable
          w={ends ? 145 : 100}
          clearButtonProps={{ 'aria-label': 'Clear end of access' }}
          data={spans.map((days) => ({ value: days, label: `Ends in ${days} days` }))}
          value={ends ?? null}
          onChange={(chosen) => set({ ends: spans.find((s) => s === chosen) })}
        />
        <Checkbox
          label="Legacy role"
          checked={legacy === 'yes'}
          onChange={(e) => set({ legacy: e.currentTarget.checked ? 'yes' : undefined })}
        />
      </Toolbar>
      <Table
        label="People"
        noun={['person', 'people']}
        columns={columns}
        view="people"
        pages={pages}
        files={filesOf(organization.id, filterOf(asked, roles.data ?? []), orderBy)}
        rowId={(u) => u.id}
        rowName={nameOf}
        selection={chosen.selection}
        onSelection={chosen.choose}
        order={sort ?? 'NAME'}
        onOrder={(next) => set({ sort: next === 'NAME' ? undefined : next })}
        onOpen={(u) => void navigate({ to: '/users/$id', params: { id: u.id } })}
        resetKey={JSON.stringify([q, status, role, module, capability, absent, ends, legacy, sort])}
        empty={
          <EmptyState
            icon={<UsersIcon />}
            title="No people yet"
            action={
              <ButtonLink to="/accounts" variant="default">
                See accounts
              </ButtonLink>
            }
          >
            Add people to an account, or add managers and auditors of the organization here.
          </EmptyState>
        }
        noMatch={
          filtered ? (
            <EmptyState
              icon={<SearchIcon />}
              title="No one matches"
              action={
                <Button
                  variant="default"
                  onClick={() =>
                    set({
                      q: undefined,
                      status: undefined,
                      role: undefined,
                      module: undefined,
                      capability: undefined,
                      absent: undefined,
                      ends: undefined,
                      legacy: undefined,
                    })
                  }
                >
                  Clear filters
                </Button>
              }
            >
              Try a different search or filter. Search covers names, emails and usernames.
            </EmptyState>
          ) : undefined
        }
      />
      <PeopleBar chosen={chosen} exact={pages.exact} filter={asked} />
      {dialog === 'add' && !refusal && <AddPerson close={() => open(undefined)} />}
    </Page>
  );
}
