import { Alert } from '@mantine/core';
import { WarningIcon } from '../icons';
import { differences } from './differences';
import type { MemberNow } from './members';

/** Shows that someone else has changed the member meanwhile: the values before and now, and that the user can try again. */
export function Changed({ before, now }: { before: MemberNow; now: MemberNow }) {
  return (
    <div role="alert">
      <Alert
        color="yellow"
        variant="light"
        icon={<WarningIcon />}
        py="xs"
        mb="sm"
        title="Someone else just changed this"
      >
        {differences(before, now).map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div>Your change hasn’t been saved. Review theirs, then save again.</div>
      </Alert>
    </div>
  );
}
