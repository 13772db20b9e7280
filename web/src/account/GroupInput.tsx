import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOrganization } from '../shell/context';
import { groupOf, groupsOptions } from './groups';

/** Chooses or creates the group of an account. It says when the group is new, because a typing error also creates one. */
export function GroupInput({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  const organization = useOrganization();
  const groups = useQuery(groupsOptions(organization.id)).data;
  const group = groupOf(value);
  const fresh = group !== '' && groups && !groups.includes(group);
  return (
    <Autocomplete
      label="Group"
      placeholder="None"
      comboboxProps={{ position: 'top' }}
      data={groups ?? []}
      limit={50}
      value={value}
      onChange={onChange}
      error={error}
      spellCheck={false}
      maxLength={200}
      description={
        fresh
          ? `New group: no accounts are in ${group} yet.`
          : 'A path such as emea/news. Filters and bulk operations include all groups below a group.'
      }
    />
  );
}
