import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { nameOf } from '../person';
import { useSuggestions, type Known } from './directory';

interface Props {
  organization: string;
  email: string | undefined;
  onChange: (email: string | undefined) => void;
  label: string;
  description?: string;
  /** Reports whether a person can be chosen. By default, everyone can. */
  suits?: (person: Known) => boolean;
  /** The message if nobody matches. */
  nobody: string;
  clear: string;
}

/** Chooses one known person by name or email. */
export function PersonField({ organization, email, onChange, suits = () => true, nobody, clear, ...named }: Props) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 120);
  const found = useSuggestions(organization, search && search !== email ? search : '');
  const data = (found.data ?? []).filter(suits).map((k) => ({
    value: k.email,
    label: nameOf(k) === k.email ? k.email : `${nameOf(k)}, ${k.email}`,
  }));
  if (email && !data.some((d) => d.value === email)) data.unshift({ value: email, label: email });
  return (
    <Select
      {...named}
      maw={520}
      placeholder="Type a name or an email"
      searchable
      clearable
      data={data}
      value={email ?? null}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(v) => onChange(v ?? undefined)}
      nothingFoundMessage={search ? nobody : 'Type a name or an email'}
      clearButtonProps={{ 'aria-label': clear }}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
