import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { hasWords } from '../fold';
import { useApp } from './context';
import { reachedOptions } from './organizations';
import { Switcher } from './Switcher';

/** Switches between organizations, for staff and people in several organizations. */
export function OrganizationSwitcher() {
  const { viewer, organization } = useApp();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const [asked] = useDebouncedValue(wanted, 120);
  const list = useQuery({ ...reachedOptions(asked), enabled: asked !== '', placeholderData: keepPreviousData });
  const all = asked === '' || !list.data ? viewer.organizations : list.data.found;
  // While a request is pending, filter the results of the previous search, so that Enter never chooses one that does not match.
  const stale = asked !== wanted || (asked !== '' && (!list.data || list.isPlaceholderData));
  const shown = stale ? all.filter((o) => hasWords(`${o.name} ${o.slug}`, wanted)) : all;
  const more = asked === '' || stale ? 0 : (list.data?.more ?? 0);
  const full = asked === '' && viewer.organizations.length >= 50;
  return (
    <Switcher
      noun="organizations"
      label={organization ? `Organization ${organization.name}. Switch organization` : 'Choose an organization'}
      current={organization ? <strong>{organization.name}</strong> : 'Choose an organization'}
      chosen={organization?.slug}
      groups={[
        { title: 'Organizations', choices: shown.map((o) => ({ value: o.slug, title: o.name, detail: o.slug })) },
      ]}
      loading={stale || list.isFetching}
      note={
        more > 0 ? `${more.toLocaleString()} more. Type to narrow the list.` : full ? 'Type to find more.' : undefined
      }
      search={search}
      onSearch={setSearch}
      onChoose={(slug) => void navigate({ to: '/', search: { org: slug } })}
    />
  );
}
