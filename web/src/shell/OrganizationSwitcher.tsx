import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApp } from './context';
import { Switcher } from './Switcher';

/** For staff and people of several organizations. */
export function OrganizationSwitcher() {
  const { viewer, organization } = useApp();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = viewer.organizations.filter((o) => o.name.toLowerCase().includes(wanted) || o.slug.includes(wanted));
  const shown = found.slice(0, 50);
  return (
    <Switcher
      noun="organizations"
      label={organization ? `Organization ${organization.name}. Switch organization` : 'Choose an organization'}
      current={organization ? <strong>{organization.name}</strong> : 'Choose an organization'}
      chosen={organization?.slug}
      groups={[
        { title: 'Organizations', choices: shown.map((o) => ({ value: o.slug, title: o.name, detail: o.slug })) },
      ]}
      note={
        found.length > shown.length
          ? `${(found.length - shown.length).toLocaleString()} more. Type to narrow the list.`
          : undefined
      }
      search={search}
      onSearch={setSearch}
      onChoose={(slug) => void navigate({ to: '/', search: { org: slug } })}
    />
  );
}
