import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hasWords } from '../fold';
import { nameOf } from '../person';
import { execute } from '../api';
import { graphql } from '../gql';

const PEOPLE = graphql(`
  query PeopleToChoose($organization: ID!, $filter: UserFilter!) {
    organization(id: $organization) {
      id
      users(first: 13, filter: $filter) { totalCount edges { node { id firstName lastName email } } }
    }
  }
`);

/** The maximum number of suggestions. */
const few = 12;

interface Props {
  organization: string;
  label: string;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  /** The id of a person who is not suggested. */
  but?: string | undefined;
  /** Only people of this account. */
  onAccount?: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Chooses an active person of the organization by a part of the name or email. */
export function PersonSelect({
  organization,
  label,
  description,
  error,
  required,
  but,
  onAccount,
  value,
  onChange,
}: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [asked] = useDebouncedValue(chosen && typed === chosen.label ? '' : typed.trim(), 150);
  const found = useQuery({
    queryKey: ['users', organization, 'choose', asked, onAccount ?? ''],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await execute(
          PEOPLE,
          {
            organization,
            filter: {
              search: asked || null,
              status: ['ACTIVE'],
              onAccount: onAccount ? { id: onAccount } : null,
            },
          },
          signal,
        )
      ).organization?.users,
  });
  // While a request is pending, filter the results of the previous search.
  const options = (found.data?.edges ?? [])
    .filter(
      ({ node }) => node.id !== but && (!found.isPlaceholderData || hasWords(`${nameOf(node)} ${node.email}`, asked)),
    )
    .slice(0, few)
    .map(({ node }) => ({
      value: node.id,
      label: nameOf(node) === node.email ? node.email : `${nameOf(node)}, ${node.email}`,
    }));
  const more = (found.data?.totalCount ?? 0) > few;
  return (
    <Select
      label={label}
      description={description}
      error={error}
      required={required}
      withAsterisk={false}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
      placeholder="Type part of a name or email"
      nothingFoundMessage={found.isFetching ? 'Loading…' : 'No active person matches'}
      data={chosen && value && !options.some((o) => o.value === chosen.value) ? [chosen, ...options] : options}
      filter={({ options: all }) => all}
      limit={few}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id, option) => {
        setChosen(id ? option : null);
        onChange(id);
      }}
      rightSection={found.isFetching && typed ? <Loader size={14} /> : undefined}
      comboboxProps={{ withinPortal: true }}
      {...(more ? { 'aria-description': 'Type to narrow the list' } : {})}
    />
  );
}
