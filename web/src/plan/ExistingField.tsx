import { Radio } from '@mantine/core';
import type { OptionsSearch } from './options';
import classes from './plan.module.css';

interface Props {
  label: string;
  value: OptionsSearch['existing'];
  onChange: (value: OptionsSearch['existing']) => void;
}

/** Chooses what happens if an added person is already on the account (H16). */
export function ExistingField({ label, value, onChange }: Props) {
  return (
    <Radio.Group label={label} value={value ?? 'SKIP'} onChange={(v) => onChange(v === 'SKIP' ? undefined : v)}>
      <div className={classes.radios}>
        <Radio value="SKIP" label="Skip them" />
        <Radio value="ADD" label="Add these roles" />
        <Radio value="REPLACE" label="Replace their roles" />
        <Radio value="ERROR" label="Refuse the row" />
      </div>
    </Radio.Group>
  );
}
