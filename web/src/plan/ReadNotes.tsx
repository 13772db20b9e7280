import { Alert } from '@mantine/core';
import { WarningIcon } from '../icons';

/** Shows notes on how a file was read. */
export function ReadNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<WarningIcon />} mt="sm" title="Check how the file was read">
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </Alert>
  );
}
