import { Radio, TextInput } from '@mantine/core';
import type { Organization } from '../shell/viewer';
import { pastDay } from '../time/day';
import { ExistingField } from './ExistingField';
import classes from './plan.module.css';
import { RolesField } from './RolesField';
import type { MatrixSearch } from './route';

const choices = [
  { value: 'ADD', label: 'Add', about: 'Add people to the accounts with roles. New people are invited.' },
  { value: 'ASSIGN', label: 'Assign roles', about: 'Change the roles of people already on the accounts.' },
  {
    value: 'REMOVE',
    label: 'Remove',
    about: 'Remove people from the accounts. A seat is freed with a person’s last account.',
  },
] as const;

type Change = (change: Partial<MatrixSearch>) => void;

/** Chooses the change: add, assign roles, or remove. */
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
        aria-label="Action"
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
            label={action === 'ASSIGN' && search.mode === 'REMOVE' ? 'Roles to remove' : 'Roles'}
            roles={search.role ?? []}
            onChange={(role) => set({ role: role.length > 0 ? role : undefined })}
          />
          <Modes search={search} set={set} />
          {!(action === 'ASSIGN' && search.mode === 'REMOVE') && (
            <TextInput
              type="date"
              label="Last day of access (optional)"
              description="Access ends at midnight (your time zone) after this day. Leave empty for no end date."
              maw={320}
              value={search.until ?? ''}
              onChange={(e) => set({ until: e.currentTarget.value || undefined })}
              error={
                pastDay(search.until) ? 'This day is in the past. Choose a later day or leave it empty.' : undefined
              }
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
        label="Their current roles"
        value={search.mode ?? 'REPLACE'}
        onChange={(v) => set({ mode: v === 'REPLACE' ? undefined : v })}
      >
        <div className={classes.radios}>
          <Radio value="REPLACE" label="Replace them with these" />
          <Radio value="ADD" label="Keep them and add these" />
          <Radio value="REMOVE" label="Remove only these" />
        </div>
      </Radio.Group>
    );
  }
  return (
    <ExistingField
      label="If someone is already on an account"
      value={search.existing}
      onChange={(existing) => set({ existing })}
    />
  );
}
