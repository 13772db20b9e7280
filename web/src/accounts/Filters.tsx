import { Checkbox, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { groupsOptions } from '../account/groups';
import { platformNames, platforms } from '../account/platform';
import { FilterSelect } from '../activity/FilterSelect';
import { accountName, findAccounts } from '../activity/who';
import { useApp, useOrganization } from '../shell/context';
import { SearchField } from '../table/SearchField';
import { Toolbar } from '../table/Toolbar';
import type { AccountsSearch } from './route';

/** Shows the search and filters of the accounts list, which are part of the URL. */
export function Filters({ search, set }: { search: AccountsSearch; set: (change: Partial<AccountsSearch>) => void }) {
  const organization = useOrganization();
  const { standing } = useApp();
  const { group, platform, primary, vacant, archived } = search;
  const [asked, setAsked] = useState(false);
  const found = useQuery({ ...groupsOptions(organization.id), enabled: asked });
  const known = found.data ?? [];
  const groups = group && !known.includes(group) ? [group, ...known] : known; // the URL can have any group
  const seesAll = standing === 'staff' || standing === 'manager' || standing === 'auditor'; // only they see archived accounts, which have no members
  return (
    <Toolbar
      from={primary ? 72 : 58}
      active={[platform, group, primary, vacant, archived].filter(Boolean).length}
      search={
        <SearchField label="Search accounts" value={search.q ?? ''} onChange={(q) => set({ q: q || undefined })} />
      }
    >
      <MultiSelect
        aria-label="Platforms"
        placeholder={platform ? undefined : 'All platforms'}
        data={platforms.map((p) => ({ value: p, label: platformNames[p] }))}
        clearable
        value={platform ?? []}
        onChange={(chosen) => set({ platform: chosen.length > 0 ? chosen : undefined })}
        miw={180}
        clearButtonProps={{ 'aria-label': 'Clear platforms' }}
      />
      <Select
        aria-label="Group"
        placeholder="All groups"
        data={groups}
        searchable
        clearable
        w={190}
        limit={100}
        nothingFoundMessage={found.isFetching ? 'Loading…' : 'No groups match'}
        onDropdownOpen={() => setAsked(true)}
        value={group ?? null}
        onChange={(chosen) => set({ group: chosen ?? undefined })}
        clearButtonProps={{ 'aria-label': 'Clear group' }}
      />
      {primary && ( // set only by the link on the page of a primary account
        <FilterSelect
          label="Primary account"
          any="Any primary account"
          nothing="No accounts match"
          width={190}
          value={primary}
          name={accountName(primary)}
          onChange={(next) => set({ primary: next })}
          queryKey={['accounts', organization.id, 'to filter']}
          find={(typed, signal) => findAccounts(organization.id, typed, signal)}
        />
      )}
      {(seesAll || vacant) && !archived && (
        <Checkbox
          label="Without an administrator"
          checked={vacant === 'yes'}
          onChange={(e) => set({ vacant: e.currentTarget.checked ? 'yes' : undefined })}
        />
      )}
      {(seesAll || archived) && (
        <Checkbox
          label="Archived"
          checked={archived === 'yes'}
          onChange={(e) => set({ archived: e.currentTarget.checked ? 'yes' : undefined, vacant: undefined })}
        />
      )}
    </Toolbar>
  );
}
