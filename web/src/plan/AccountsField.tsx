import { Autocomplete, Button, Checkbox, MultiSelect, SegmentedControl } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { groupsOptions } from '../account/groups';
import { platformNames, platforms } from '../account/platform';
import { execute } from '../api';
import { EmptyState } from '../feedback/EmptyState';
import { graphql } from '../gql';
import type { PlanAccountsQuery } from '../gql/graphql';
import { AccountsIcon, CloseIcon, SearchIcon } from '../icons';
import { useApp } from '../shell/context';
import type { Organization } from '../shell/viewer';
import { pageSize, usePages, type Pages } from '../table/pages';
import { SearchField } from '../table/SearchField';
import { everything, type Selection } from '../table/selection';
import { Table, type Column } from '../table/Table';
import { Toolbar } from '../table/Toolbar';
import { accountText, accountWords, chosenAccounts, filterOf } from './accounts';
import classes from './plan.module.css';
import type { AccountsSearch } from './route';

const ACCOUNTS = graphql(`
  query PlanAccounts($organization: ID!, $first: Int!, $after: String, $filter: AccountFilter) {
    organization(id: $organization) {
      id
      accounts(first: $first, after: $after, filter: $filter) {
        totalCount totalCountIsExact
        pageInfo { hasNextPage endCursor }
        edges { node { id platform handle name group viewerPermissions { capabilities } } }
      }
    }
  }
`);

type Account = NonNullable<PlanAccountsQuery['organization']>['accounts']['edges'][number]['node'];

/** The maximum number of accounts that can be chosen individually, because they are in the URL. Larger selections are filters. */
export const mostChosen = 200;

const columns: Column<Account>[] = [
  { id: 'name', header: 'Account', cell: (a) => <strong title={a.name}>{a.name}</strong> },
  { id: 'handle', header: 'Handle', width: '24%', cell: (a) => `@${a.handle}` },
  { id: 'platform', header: 'Platform', width: '7.5rem', cell: (a) => platformNames[a.platform] },
  { id: 'group', header: 'Group', width: '20%', cell: (a) => a.group ?? '' },
];
/** The columns for account administrators, which show the accounts that their operation can change. */
const administrators: Column<Account>[] = [
  ...columns.filter((c) => c.id !== 'group'),
  {
    id: 'mine',
    header: 'You manage people',
    width: '10rem',
    cell: (a) => (a.viewerPermissions.capabilities.includes('MANAGE_USERS') ? 'Yes' : 'No (refused)'),
  },
];

interface Props {
  organization: Organization;
  search: AccountsSearch;
  set: (change: Partial<AccountsSearch>) => void;
  pages: Pages<Account>;
}

/** Returns the accounts that match the filter. Pages are loaded while scrolling; the total number is known immediately. */
export const useAccounts = (organization: Organization, search: AccountsSearch) => {
  const filter = filterOf(search);
  return usePages(['accounts', organization.id, 'plan', filter], async (after, signal) => {
    const found = (await execute(ACCOUNTS, { organization: organization.id, first: pageSize, after, filter }, signal))
      .organization;
    if (!found) throw new Error('no organization');
    return found.accounts;
  });
};

/** Chooses the accounts: individually, or all that match a filter. */
export function AccountsField({ organization, search, set, pages }: Props) {
  const { standing } = useApp();
  const chosen = chosenAccounts(search);
  const texts = chosen.map(accountText);
  const all = search.which === 'all';
  const selection: Selection = all ? everything : { all: false, ids: new Set(texts) };
  const filtered = Boolean(search.q ?? search.platform ?? search.group ?? search.vacant);
  const clear = () => set({ q: undefined, platform: undefined, group: undefined, vacant: undefined });
  return (
    <>
      <SegmentedControl
        aria-label="Which accounts"
        value={search.which ?? 'chosen'}
        onChange={(v) => set({ which: v === 'all' ? 'all' : undefined })}
        mb="sm"
        data={[
          { value: 'chosen', label: 'Choose accounts' },
          { value: 'all', label: 'All matching accounts' },
        ]}
      />
      <Toolbar label="Search and filter accounts">
        <SearchField label="Search accounts" value={search.q ?? ''} onChange={(q) => set({ q: q || undefined })} />
        <MultiSelect
          aria-label="Platforms"
          placeholder={search.platform ? undefined : 'All platforms'}
          data={platforms.map((p) => ({ value: p, label: platformNames[p] }))}
          clearable
          miw={170}
          value={search.platform ?? []}
          onChange={(p) => set({ platform: p.length > 0 ? p : undefined })}
          clearButtonProps={{ 'aria-label': 'Clear platforms' }}
          comboboxProps={{ withinPortal: false }}
        />
        <GroupField
          organization={organization}
          value={search.group ?? ''}
          onChange={(group) => set({ group: group || undefined })}
        />
        <Checkbox
          label="Without an administrator"
          checked={search.vacant === 'yes'}
          onChange={(e) => set({ vacant: e.currentTarget.checked ? 'yes' : undefined })}
        />
      </Toolbar>
      {!all && texts.length > 0 && (
        <>
          <ul className={classes.chips} aria-label="Chosen accounts">
            {chosen.map((a) => (
              <li key={accountText(a)} className={classes.chip}>
                <span>{accountWords(a)}</span>
                <button
                  type="button"
                  aria-label={`Remove ${accountWords(a)}`}
                  onClick={() => set({ account: texts.filter((t) => t !== accountText(a)) })}
                >
                  <CloseIcon size={13} />
                </button>
              </li>
            ))}
          </ul>
          {texts.length > 1 && (
            <div className={classes.chipsFoot}>
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => set({ account: undefined })}>
                Remove all
              </Button>
            </div>
          )}
        </>
      )}
      {all && (
        <p className={classes.small}>
          The plan covers every account that matches these filters when the plan is created.
        </p>
      )}
      <div className={classes.list}>
        <Table
          label={all ? 'Matching accounts' : 'Accounts to choose from'}
          noun={['account', 'accounts']}
          columns={standing === 'administrator' ? administrators : columns}
          pages={pages}
          rowId={accountText}
          rowName={(a) => accountWords(a)}
          {...(all
            ? {}
            : {
                selection,
                onSelection: (next: Selection) =>
                  set(next.all ? { which: 'all' } : { account: next.ids.size > 0 ? [...next.ids] : undefined }),
              })}
          resetKey={JSON.stringify(filterOf(search))}
          empty={
            <EmptyState icon={<AccountsIcon />} title="No accounts yet">
              Managers of the organization can add accounts.
            </EmptyState>
          }
          noMatch={
            filtered ? (
              <EmptyState
                icon={<SearchIcon />}
                title="No accounts match"
                action={
                  <Button variant="default" onClick={clear}>
                    Clear filters
                  </Button>
                }
              >
                Try a different search or filter. Search covers names and handles.
              </EmptyState>
            ) : undefined
          }
        />
      </div>
    </>
  );
}

/** Filters by a group, including the groups below it. */
function GroupField({
  organization,
  value,
  onChange,
}: {
  organization: Organization;
  value: string;
  onChange: (value: string) => void;
}) {
  const groups = useQuery(groupsOptions(organization.id));
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const tell = useDebouncedCallback((text: string) => onChange(text.trim()), 250);
  return (
    <Autocomplete
      aria-label="Group"
      placeholder="Group, e.g. emea/news"
      data={groups.data ?? []}
      limit={100}
      value={typed}
      maw={210}
      spellCheck={false}
      comboboxProps={{ withinPortal: false }}
      onChange={(text) => {
        setTyped(text);
        tell(text);
      }}
    />
  );
}
