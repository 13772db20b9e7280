import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PermissionFilter } from '../account/PermissionFilter';
import { oneOf, someOf } from '../address';
import { statusNames } from '../people/words';
import { useOrganization } from '../shell/context';
import { SearchField } from '../table/SearchField';
import { Toolbar } from '../table/Toolbar';
import { rolesOptions } from './roles';
import { legacies, memberStatuses, type UsersSearch } from './route';
import { spans } from './spans';

// Dropdowns stay inside the search landmark, for people who navigate by landmarks.
const inPlace = { withinPortal: false };

/** Shows the search and filters, which are part of the URL. They fit in one line while none is set. */
export function Filters({ search, set }: { search: UsersSearch; set: (change: Partial<UsersSearch>) => void }) {
  const organization = useOrganization();
  const roles = useQuery(rolesOptions(organization.id));
  const names = [...new Set([...(roles.data?.map((r) => r.name) ?? []), ...(search.role ?? [])])];
  return (
    <Toolbar
      from={62}
      active={
        [search.role, search.status, search.module ?? search.capability, search.legacy, search.ends].filter(Boolean)
          .length
      }
      search={<SearchField label="Search users" value={search.q ?? ''} onChange={(q) => set({ q: q || undefined })} />}
    >
      <MultiSelect
        aria-label="Roles"
        placeholder={search.role ? undefined : 'All roles'}
        data={names}
        searchable={names.length > 14}
        clearable
        value={search.role ?? []}
        onChange={(role) => set({ role: role.length > 0 ? role : undefined })}
        w={search.role ? undefined : 135}
        maw={340}
        clearButtonProps={{ 'aria-label': 'Clear roles' }}
        comboboxProps={inPlace}
        nothingFoundMessage="No roles match"
      />
      <MultiSelect
        aria-label="Status"
        placeholder={search.status ? undefined : 'Any status'}
        data={memberStatuses.map((s) => ({ value: s, label: statusNames[s] }))}
        clearable
        w={search.status ? undefined : 125}
        comboboxProps={inPlace}
        clearButtonProps={{ 'aria-label': 'Clear status' }}
        value={search.status ?? []}
        onChange={(chosen) => set({ status: someOf(memberStatuses, chosen) })}
      />
      <PermissionFilter module={search.module} capability={search.capability} onChange={set} width={150} />
      <Select
        aria-label="Legacy roles"
        data={[
          { value: '', label: 'Legacy: any' },
          { value: 'yes', label: 'Legacy roles' },
          { value: 'no', label: 'No legacy roles' },
        ]}
        allowDeselect={false}
        comboboxProps={inPlace}
        w={search.legacy ? 155 : 140}
        value={search.legacy ?? ''}
        onChange={(l) => set({ legacy: oneOf(legacies, l) })}
      />
      <Select
        aria-label="End of access"
        data={[
          { value: '', label: 'End: any' },
          ...spans.map((days) => ({ value: days, label: `Ends in ${days} days` })),
        ]}
        allowDeselect={false}
        comboboxProps={inPlace}
        w={search.ends ? 145 : 110}
        value={search.ends ?? ''}
        onChange={(e) => set({ ends: oneOf(spans, e) })}
      />
    </Toolbar>
  );
}
