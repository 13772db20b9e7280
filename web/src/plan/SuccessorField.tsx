import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { nameOf, sameEmail } from '../person';
import { useSuggestions } from './directory';

interface Props {
  organization: string;
  email: string | undefined;
  onChange: (email: string | undefined) => void;
  /** Who cannot take over: those who leave. */
  except?: readonly string[];
  required?: boolean;
}

/** Who takes over where somebody who is removed is the primary user or the last administrator (H26). */
export function SuccessorField({ organization, email, onChange, except = [], required }: Props) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 120);
  const found = useSuggestions(organization, search && search !== email ? search : '');
  const people = (found.data ?? []).filter((k) => k.status === 'ACTIVE' && !except.some((e) => sameEmail(e, k.email)));
  const data = people.map((k) => ({
    value: k.email,
    label: nameOf(k) === k.email ? k.email : `${nameOf(k)}, ${k.email}`,
  }));
  if (email && !data.some((d) => d.value === email)) data.unshift({ value: email, label: email });
  return (
    <Select
      label={required ? 'Successor' : 'Successor (optional)'}
      description="Takes over as primary user or administrator on accounts that would have none. Without a successor, those accounts aren’t changed."
      maw={520}
      placeholder="Type a name or an email"
      searchable
      clearable
      data={data}
      value={email ?? null}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(v) => onChange(v ?? undefined)}
      nothingFoundMessage={search ? 'No active person matches' : 'Type a name or an email'}
      clearButtonProps={{ 'aria-label': 'No successor' }}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
