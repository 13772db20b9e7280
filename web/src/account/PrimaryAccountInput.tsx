import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../api';
import { graphql } from '../gql';
import type { Platform } from '../gql/graphql';
import { useOrganization } from '../shell/context';
import { platformNames } from './platform';

const CHOICES = graphql(`
  query PrimaryAccountChoices($organization: ID!, $search: String) {
    organization(id: $organization) {
      id
      accounts(first: 20, filter: { search: $search }) { edges { node { id platform handle } } }
    }
  }
`);

interface Place {
  id: string;
  platform: Platform;
  handle: string;
}

const called = (a: Place) => `@${a.handle} on ${platformNames[a.platform]}`;

/** Chooses the primary account of an account, with search. The API decides which accounts are eligible. */
export function PrimaryAccountInput({
  of,
  now,
  value,
  onChange,
  error,
}: {
  /** The id of the affiliated account, or null if it does not exist yet. */
  of: string | null;
  /** Its primary account before any change. */
  now: Place | null;
  value: string | null;
  onChange: (value: string | null) => void;
  error: string | undefined;
}) {
  const organization = useOrganization();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(now ? { value: now.id, label: called(now) } : null);
  const [asked] = useDebouncedValue(typed === chosen?.label ? '' : typed.trim(), 150);
  const found = useQuery({
    queryKey: ['accounts', organization.id, 'primary', asked],
    queryFn: ({ signal }) => execute(CHOICES, { organization: organization.id, search: asked || null }, signal),
    placeholderData: keepPreviousData,
    enabled: open,
  });
  const choices = (found.data?.organization?.accounts.edges ?? [])
    .map(({ node }) => ({ value: node.id, label: called(node) }))
    .filter((c) => c.value !== of);
  return (
    <Select
      label="Primary account"
      placeholder="None"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Remove the primary account' }}
      comboboxProps={{ position: 'top' }}
      data={chosen && !choices.some((c) => c.value === chosen.value) ? [chosen, ...choices] : choices}
      filter={({ options }) => options}
      nothingFoundMessage={found.isFetching ? 'Loading…' : 'No accounts match'}
      onDropdownOpen={() => setOpen(true)}
      onSearchChange={setTyped}
      value={value}
      onChange={(next, option) => {
        setChosen(next ? { value: next, label: option?.label ?? next } : null);
        onChange(next);
      }}
      error={error}
      description="Affiliates this account with a primary account, from which people can share with it."
    />
  );
}
