import { Checkbox, TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent } from 'react';
import { moduleNames, modules } from '../account/words';
import type { Capability } from '../gql/graphql';
import { SearchIcon } from '../icons';
import { byReach, meaningOf } from './meanings';
import { exceeds, type RoleChoice } from './roles';
import classes from './users.module.css';

interface Props {
  label?: string;
  roles: RoleChoice[];
  chosen: string[];
  onChange: (ids: string[]) => void;
  /** The viewer's capabilities on the account. Nobody can grant more than their own (H22). */
  mine: Capability[];
  /** The ids of the person's current roles, which can be kept. */
  kept?: string[];
  error?: string;
}

function opens(role: RoleChoice): string {
  const closed = modules.filter((m) => !role.modules.includes(m));
  if (closed.length === 0) return 'All modules';
  const [only, another] = closed;
  return only && !another
    ? `All modules except ${moduleNames[only]}`
    : role.modules.map((m) => moduleNames[m]).join(', ') || 'No modules';
}

/** Chooses roles. Legacy roles cannot be assigned (H29). The arrow keys move between roles, and Space selects. */
export function RolePicker({ label = 'Roles', roles, chosen, onChange, mine, kept = [], error }: Props) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState<string>();
  const labelId = useId();
  const errorId = useId();
  const all = roles.filter((r) => !r.legacy).sort(byReach);
  const shown = all.filter((r) => r.name.toLowerCase().includes(search.trim().toLowerCase()));
  const reached = shown.find((r) => r.id === at)?.id ?? shown[0]?.id;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
    event.preventDefault();
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    boxes[(boxes.indexOf(event.target) + step + boxes.length) % boxes.length]?.focus();
  };
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      aria-describedby={error ? errorId : undefined}
      className={classes.field}
    >
      <div className={classes.label} id={labelId}>
        {label}
      </div>
      {all.length > 14 && (
        <TextInput
          type="search"
          aria-label="Search roles"
          placeholder="Search roles"
          size="xs"
          mb={6}
          leftSection={<SearchIcon size={14} />}
          value={search}
          onChange={(e) => setSearch(e.currentTarget.value)}
        />
      )}
      <div className={classes.roles} onKeyDown={move}>
        {shown.map((role) => {
          const over = exceeds(role, mine) && !kept.includes(role.id);
          return (
            <Checkbox
              key={role.id}
              size="xs"
              className={classes.role}
              label={role.name}
              description={over ? 'Grants more than you have on this account' : (meaningOf(role) ?? opens(role))}
              title={opens(role)}
              checked={chosen.includes(role.id)}
              aria-disabled={over || undefined}
              data-refused={over || undefined}
              tabIndex={role.id === reached ? 0 : -1}
              onFocus={() => setAt(role.id)}
              onChange={() => {
                if (!over)
                  onChange(chosen.includes(role.id) ? chosen.filter((id) => id !== role.id) : [...chosen, role.id]);
              }}
            />
          );
        })}
        {shown.length === 0 && <p className={classes.hint}>No role matches “{search}”.</p>}
      </div>
      {error && (
        <p className={classes.error} id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
