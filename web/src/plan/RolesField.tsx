import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { capabilities, capabilityNames, moduleNames, modules } from '../account/words';
import type { Organization } from '../shell/viewer';
import { rolesOptions } from './directory';
import classes from './plan.module.css';

/** Chooses roles by name, and shows what they grant together (B22). */
export function RolesField({
  organization,
  roles,
  onChange,
  label,
}: {
  organization: Organization;
  roles: string[];
  onChange: (roles: string[]) => void;
  label: string;
}) {
  const found = useQuery(rolesOptions(organization.id));
  const all = found.data ?? [];
  const chosen = all.filter((r) => roles.includes(r.name));
  const gone = found.isSuccess ? roles.filter((name) => !all.some((r) => r.name === name)) : [];
  const opens = modules.filter((m) => chosen.some((r) => r.modules.includes(m)));
  const grants = capabilities.filter((c) => chosen.some((r) => r.capabilities.includes(c)));
  return (
    <div>
      <MultiSelect
        label={label}
        placeholder={roles.length > 0 ? undefined : 'Choose one or more'}
        searchable
        clearable
        value={roles}
        onChange={onChange}
        maw={520}
        data={[
          { group: 'Built-in', items: all.filter((r) => r.builtIn).map((r) => r.name) },
          { group: 'Custom', items: all.filter((r) => !r.builtIn).map((r) => r.name) },
          ...(gone.length > 0 ? [{ group: 'Unknown', items: gone }] : []),
        ]}
        error={
          gone.length > 0
            ? `Role not found: ${gone.map((g) => `“${g}”`).join(', ')}. Remove it.`
            : found.isError
              ? 'Couldn’t load the roles. Reload the page.'
              : undefined
        }
        clearButtonProps={{ 'aria-label': 'Clear roles' }}
        comboboxProps={{ withinPortal: false }}
      />
      {chosen.length > 0 && (
        <details className={classes.grants}>
          <summary>{chosen.length === 1 ? 'What this role grants' : 'What these roles grant together'}</summary>
          <dl>
            <div>
              <dt>Modules</dt>
              <dd>{opens.map((m) => moduleNames[m]).join(', ') || 'None'}</dd>
            </div>
            <div>
              <dt>Capabilities</dt>
              <dd>{grants.map((c) => capabilityNames[c]).join(', ') || 'None'}</dd>
            </div>
          </dl>
        </details>
      )}
    </div>
  );
}
