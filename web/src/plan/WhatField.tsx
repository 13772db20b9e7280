import { Radio, TextInput } from '@mantine/core';
import type { Organization } from '../shell/viewer';
import classes from './plan.module.css';
import { RolesField } from './RolesField';
import type { MatrixSearch } from './route';

const choices = [
  { value: 'ADD', label: 'Add', about: 'Put them on the accounts with roles. Unknown people are invited.' },
  { value: 'ASSIGN', label: 'Assign roles', about: 'Change the roles of those who are there already.' },
  { value: 'REMOVE', label: 'Remove', about: 'Take them off the accounts. Seats go free with the last one.' },
] as const;

type Change = (change: Partial<MatrixSearch>) => void;

/** What is to happen: add, assign roles, or remove. */
export function WhatField({
  organization,
  search,
  set,
}: {
  organization: Organization;
  search: MatrixSearch;
  set: Change;
}) {
  const action = search.do ?? 'ADD';
  return (
    <div className={classes.fields}>
      <Radio.Group
        aria-label="What to do"
        value={action}
        onChange={(v) => {
          const next = choices.find((c) => c.value === v)?.value;
          set({ do: next === 'ADD' ? undefined : next });
        }}
      >
        <div className={classes.cards}>
          {choices.map((c) => (
            <label key={c.value} className={classes.card} data-checked={action === c.value || undefined}>
              <Radio value={c.value} label={c.label} description={c.about} />
            </label>
          ))}
        </div>
      </Radio.Group>
      {action !== 'REMOVE' && (
        <>
          <RolesField
            organization={organization}
            label={action === 'ASSIGN' && search.mode === 'REMOVE' ? 'Roles to take away' : 'Roles'}
            roles={search.role ?? []}
            onChange={(role) => set({ role: role.length > 0 ? role : undefined })}
          />
          <Modes search={search} set={set} />
          {!(action === 'ASSIGN' && search.mode === 'REMOVE') && (
            <TextInput
              type="date"
              label="Access ends after (optional)"
              description="The last day, until midnight your time. Leave it empty for access without an end."
              maw={320}
              value={search.until ?? ''}
              onChange={(e) => set({ until: e.currentTarget.value || undefined })}
              error={pastDay(search.until) ? 'This day is over. Choose a later one, or none.' : undefined}
            />
          )}
        </>
      )}
    </div>
  );
}

function Modes({ search, set }: { search: MatrixSearch; set: Change }) {
  if (search.do === 'ASSIGN') {
    return (
      <Radio.Group
        label="With the roles that they have"
        value={search.mode ?? 'REPLACE'}
        onChange={(v) => set({ mode: v === 'REPLACE' ? undefined : v })}
      >
        <div className={classes.radios}>
          <Radio value="REPLACE" label="Replace them by these" />
          <Radio value="ADD" label="Keep them and give these, too" />
          <Radio value="REMOVE" label="Keep them, but take these away" />
        </div>
      </Radio.Group>
    );
  }
  return (
    <Radio.Group
      label="Who is on an account already"
      value={search.existing ?? 'SKIP'}
      onChange={(v) => set({ existing: v === 'SKIP' ? undefined : v })}
    >
      <div className={classes.radios}>
        <Radio value="SKIP" label="Keeps the roles they have" />
        <Radio value="ADD" label="Gets these roles, too" />
        <Radio value="REPLACE" label="Gets these roles instead" />
        <Radio value="ERROR" label="Is refused" />
      </div>
    </Radio.Group>
  );
}

/** The instant at which the last day of access is over, here. */
export function endOf(day: string): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return new Date(y, m - 1, d + 1).toISOString();
}

export const pastDay = (day: string | undefined): boolean => day !== undefined && new Date(endOf(day)) <= new Date();
