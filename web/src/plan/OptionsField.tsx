import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { ExistingField } from './ExistingField';
import type { OptionsSearch } from './options';
import { SuccessorField } from './SuccessorField';
import classes from './plan.module.css';

interface Props {
  search: OptionsSearch;
  set: (change: Partial<OptionsSearch>) => void;
  organization: string;
  /** Which options apply to this source. */
  seats?: boolean;
  successor?: boolean;
  /** Whether the source is a file, whose rows can add and assign. */
  roles?: boolean;
}

/** Edits the label and the options of an operation. */
export function OptionsField({ search, set, organization, seats, successor, roles }: Props) {
  const changed = [
    search.shortage,
    search.policy,
    search.max,
    search.self,
    successor ? search.successor : undefined,
    roles ? (search.existing ?? search.mode) : undefined,
  ].filter(Boolean).length;
  return (
    <div className={classes.fields}>
      <LateInput
        label="Name (optional)"
        description="Shown in the list of operations, e.g. “Spring campaign team”."
        maw={520}
        value={search.label ?? ''}
        onChange={(label) => set({ label: label || undefined })}
      />
      <details className={classes.more}>
        <summary>More options{changed > 0 && ` (${changed} changed)`}</summary>
        <div className={classes.fields}>
          {roles && (
            <>
              <ExistingField
                label="ADD: if someone is already on the account"
                value={search.existing}
                onChange={(existing) => set({ existing })}
              />
              <Radio.Group
                label="ASSIGN: how roles change"
                value={search.mode ?? 'REPLACE'}
                onChange={(v) => set({ mode: v === 'REPLACE' ? undefined : v })}
              >
                <div className={classes.radios}>
                  <Radio value="REPLACE" label="Replace their roles" />
                  <Radio value="ADD" label="Keep their roles and add these" />
                  <Radio value="REMOVE" label="Remove only the named roles" />
                </div>
              </Radio.Group>
            </>
          )}
          {seats && (
            <Radio.Group
              label="When seats run out"
              value={search.shortage ?? 'FAIL_RUN'}
              onChange={(v) => set({ shortage: v === 'FILL_IN_ORDER' ? 'FILL_IN_ORDER' : undefined })}
            >
              <div className={classes.radios}>
                <Radio value="FAIL_RUN" label="Change nothing and show how many seats are missing" />
                <Radio value="FILL_IN_ORDER" label="Use the free seats in row order and refuse the other rows" />
              </div>
            </Radio.Group>
          )}
          <Radio.Group
            label="When a row is refused"
            value={search.policy ?? 'APPLY_VALID'}
            onChange={(v) => set({ policy: v === 'ALL_OR_NOTHING' ? 'ALL_OR_NOTHING' : undefined })}
          >
            <div className={classes.radios}>
              <Radio value="APPLY_VALID" label="Apply the other rows" />
              <Radio value="ALL_OR_NOTHING" label="Apply no rows" />
            </div>
          </Radio.Group>
          {search.policy !== 'ALL_OR_NOTHING' && (
            <LateInput
              label="Maximum number of refused rows"
              description="Leave empty for no limit."
              inputMode="numeric"
              maw={280}
              value={search.max ?? ''}
              onChange={(max) => set({ max: /^\d{1,7}$/.test(max) ? max : undefined })}
            />
          )}
          {successor && (
            <SuccessorField
              organization={organization}
              email={search.successor}
              onChange={(email) => set({ successor: email })}
            />
          )}
          <Checkbox
            label="Allow changes to my own access"
            checked={search.self === 'yes'}
            onChange={(e) => set({ self: e.currentTarget.checked ? 'yes' : undefined })}
          />
        </div>
      </details>
    </div>
  );
}

interface LateProps {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  maw: number;
  inputMode?: 'numeric';
}

/** Shows a text input that updates the URL shortly after the user stops typing. */
function LateInput({ value, onChange, ...rest }: LateProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const tell = useDebouncedCallback((text: string) => onChange(text.trim()), 250);
  return (
    <TextInput
      {...rest}
      value={typed}
      maxLength={200}
      autoComplete="off"
      onChange={(e) => {
        setTyped(e.currentTarget.value);
        tell(e.currentTarget.value);
      }}
    />
  );
}
