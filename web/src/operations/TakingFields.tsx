import { Checkbox, Select, TextInput } from '@mantine/core';
import type { Taking } from './again';
import type { Origin } from './origin';

const choices = {
  onSeatShortage: {
    label: 'When seats run out',
    data: [
      { value: 'FAIL_RUN', label: 'Change nothing' },
      { value: 'FILL_IN_ORDER', label: 'Use the free seats in row order' },
    ],
  },
  onExisting: {
    label: 'If someone is already on the account',
    data: [
      { value: 'SKIP', label: 'Skip them' },
      { value: 'ADD', label: 'Add these roles' },
      { value: 'REPLACE', label: 'Replace their roles' },
      { value: 'ERROR', label: 'Refuse the row' },
    ],
  },
  assignMode: {
    label: 'Assigned roles',
    data: [
      { value: 'REPLACE', label: 'Replace their roles' },
      { value: 'ADD', label: 'Keep their roles and add these' },
      { value: 'REMOVE', label: 'Remove only the named roles' },
    ],
  },
  errorPolicy: {
    label: 'When a row is refused',
    data: [
      { value: 'APPLY_VALID', label: 'Apply the other rows' },
      { value: 'ALL_OR_NOTHING', label: 'Apply no rows' },
    ],
  },
} as const;

/** Shows the options for planning rows again. */
export function TakingFields({
  origin,
  undoes,
  taking,
  onChange,
}: {
  origin: Origin | null;
  undoes: boolean;
  taking: Taking;
  onChange: (taking: Taking) => void;
}) {
  const asks: (keyof typeof choices)[] = undoes
    ? []
    : origin === 'offboard' || origin === 'replace_role' || origin === 'undo'
      ? ['errorPolicy']
      : ['onExisting', 'assignMode', 'onSeatShortage', 'errorPolicy'];
  return (
    <>
      {asks.map((key) => (
        <Select
          key={key}
          label={choices[key].label}
          data={choices[key].data}
          allowDeselect={false}
          value={taking[key]}
          onChange={(value) => onChange({ ...taking, [key]: value ?? taking[key] })}
        />
      ))}
      {!undoes && taking.errorPolicy !== 'ALL_OR_NOTHING' && (
        <TextInput
          label="Maximum number of refused rows"
          description="Leave empty for no limit."
          inputMode="numeric"
          maxLength={7}
          autoComplete="off"
          value={taking.maxErrors ?? ''}
          onChange={(e) => {
            const typed = e.currentTarget.value.trim();
            if (/^\d*$/.test(typed)) onChange({ ...taking, maxErrors: typed === '' ? null : Number(typed) });
          }}
        />
      )}
      {!undoes && (
        <Checkbox
          label="Allow changes to my own access"
          checked={taking.includeSelf}
          onChange={(e) => {
            const includeSelf = e.currentTarget.checked;
            onChange({ ...taking, includeSelf });
          }}
        />
      )}
    </>
  );
}
