import { Alert, Button, Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changed } from '../queries';
import { many } from '../count';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { Dialog, DialogFoot } from '../dialog/Dialog';
import { useApp } from '../shell/context';
import { againInput, OPERATION_AGAIN, planAgain, takingOf, type Taking } from './again';
import type { Operation } from './operation';
import type { Origin } from './origin';

interface Props {
  organization: string;
  operation: Operation;
  origin: Origin | null;
  /** All rows, or those that were refused. */
  part: 'all' | 'refused';
  onClose: () => void;
  onPlanned: (id: string) => void;
}

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

/** Plans the same rows against what is there now. */
export function AgainDialog({ organization, operation, origin, part, onClose, onPlanned }: Props) {
  const { viewer } = useApp();
  const [taking, setTaking] = useState<Taking>(takingOf(operation, viewer.email));
  const input = againInput(organization, operation, part, taking);
  const act = useMutation({
    mutationFn: () => planAgain(input),
    onSuccess: (id) => {
      void changed(organization);
      onPlanned(id);
    },
  });
  const rows = part === 'refused' ? operation.counts.refused : operation.counts.total;
  const undoes = operation.undoes != null;
  const asks: (keyof typeof choices)[] = undoes
    ? []
    : origin === 'offboard' || origin === 'replace_role' || origin === 'undo'
      ? ['errorPolicy']
      : ['onExisting', 'assignMode', 'onSeatShortage', 'errorPolicy'];
  return (
    <Dialog onClose={onClose} title={part === 'refused' ? 'Send the refused rows again?' : 'Plan again?'}>
      <Stack gap="sm">
        <div>
          {part === 'refused'
            ? `A new plan takes the ${many(rows, 'refused row')} as they are and judges them against what is there now: mend first what stood in the way.`
            : 'A new plan takes the same rows and judges them against what is there now.'}{' '}
          You look at it before anything changes.
        </div>
        {asks.map((key) => (
          <Select
            key={key}
            label={choices[key].label}
            data={choices[key].data}
            allowDeselect={false}
            value={taking[key]}
            onChange={(value) => setTaking((t) => ({ ...t, [key]: value ?? t[key] }))}
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
              if (/^\d*$/.test(typed)) setTaking((t) => ({ ...t, maxErrors: typed === '' ? null : Number(typed) }));
            }}
          />
        )}
        {!undoes && (
          <Checkbox
            label="It may change my own access, too"
            checked={taking.includeSelf}
            onChange={(e) => {
              const includeSelf = e.currentTarget.checked;
              setTaking((t) => ({ ...t, includeSelf }));
            }}
          />
        )}
        {part === 'refused' && (
          <div>
            To change rows themselves,{' '}
            <a href={`${operation.csv ?? ''}?outcome=REFUSED`} download>
              download them
            </a>
            , mend the file, and send it as a new operation.
          </div>
        )}
        {act.error && (
          <Alert color="red" title="There is no plan" role="alert">
            {act.error.message}
          </Alert>
        )}
        <DialogFoot aside={<CopyAsGraphQL document={OPERATION_AGAIN} variables={{ input }} />}>
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button loading={act.isPending} data-autofocus onClick={() => act.mutate()}>
            Plan
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  );
}
