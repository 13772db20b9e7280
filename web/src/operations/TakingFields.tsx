import { Checkbox, Select, TextInput } from '@mantine/core';
import type { Taking } from './again';
import type { Origin } from './origin';

const choices = {
  onSeatShortage: {
    label: 'If seats run out',
    data: [
      { value: 'FAIL_RUN', label: 'Change nothing at all' },
      { value: 'FILL_IN_ORDER', label: 'Fill the free seats in order' },
    ],
  },
  onExisting: {
    label: 'People who are there already',
    data: [
      { value: 'SKIP', label: 'Leave as they are' },
      { value: 'ADD', label: 'Get the roles besides' },
      { value: 'REPLACE', label: 'Get the roles instead' },
      { value: 'ERROR', label: 'Refuse the row' },
    ],
  },
  assignMode: {
    label: 'Assigned roles',
    data: [
      { value: 'REPLACE', label: 'Replace the roles there' },
      { value: 'ADD', label: 'Come besides them' },
      { value: 'REMOVE', label: 'Are taken away' },
    ],
  },
  errorPolicy: {
    label: 'If a row is refused',
    data: [
      { value: 'APPLY_VALID', label: 'Run the others' },
      { value: 'ALL_OR_NOTHING', label: 'Run nothing' },
    ],
  },
} as const;

/** How rows are taken that are planned again. */
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
          label="Stop when more rows are refused than"
          description="Empty is no bound."
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
          label="It may change my own access, too"
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
