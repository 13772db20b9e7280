import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
export interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  /** The placeholder while nothing is chosen. */
  any: string;
  value: string | undefined;
  /** The name of the chosen value, if it is known. */
  name: string | undefined;
  onChange: (value: string | undefined) => void;
  queryKey: QueryKey;
  find: (search: string | null, signal: AbortSignal) => Promise<Choice[]>;
  nothing: string;
  width: number;
}

/** Chooses one value, with search. */
export function FilterSelect({ label, any, value, name, onChange, queryKey, find, nothing, width }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const called = name ?? value ?? '';
  const [asked] = useDebouncedValue(typed === called ? '' : typed.trim(), 150);
  const found = useQuery({
    queryKey: [...queryKey, asked],
    queryFn: ({ signal }) => find(asked || null, signal),
    placeholderData: keepPreviousData,
    enabled: open,
  });
  const choices = found.data ?? [];
  return (
    <Select
      aria-label={label}
      placeholder={any}
      searchable
      clearable
      w={width}
      clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
      checkIconPosition="right"
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      onDropdownOpen={() => setOpen(true)}
      searchValue={open ? typed : called}
      onSearchChange={setTyped}
      onDropdownClose={() => {
        setOpen(false);
        setTyped('');
      }}
      data={value && !choices.some((c) => c.value === value) ? [{ value, label: called }, ...choices] : choices}
      filter={({ options }) => options}
      nothingFoundMessage={found.isFetching ? 'Looking…' : nothing}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
    />
  );
}
