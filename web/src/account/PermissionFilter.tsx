import { Select } from '@mantine/core';
import { oneOf } from '../address';
import type { Capability, Module } from '../gql/graphql';
import { capabilityGroups } from '../roles/words';
import { capabilities, capabilityNames, moduleNames, modules } from './words';

export interface Permission {
  module?: Module;
  capability?: Capability;
}

const data = [
  { group: 'Modules', items: modules.map((m) => ({ value: m, label: moduleNames[m] })) },
  ...capabilityGroups.map(({ title, capabilities: group }) => ({
    group: title,
    items: group.map((c) => ({ value: c, label: capabilityNames[c] })),
  })),
];

/** Filters people by permission: a module that their roles open, or a capability that a role grants. */
export function PermissionFilter({
  module,
  capability,
  onChange,
  width = 190,
}: Permission & { onChange: (chosen: Permission) => void; width?: number }) {
  return (
    <Select
      aria-label="Permission"
      placeholder="Any permission"
      data={data}
      searchable
      clearable
      w={width}
      clearButtonProps={{ 'aria-label': 'Clear permission' }}
      comboboxProps={{ withinPortal: false }}
      value={module ?? capability ?? null}
      onChange={(chosen) => onChange({ module: oneOf(modules, chosen), capability: oneOf(capabilities, chosen) })}
      nothingFoundMessage="No permissions match"
    />
  );
}
