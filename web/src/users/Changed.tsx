import { Alert } from '@mantine/core';
import { WarningIcon } from '../icons';
import { differences } from './differences';
import type { MemberNow } from './members';

/** Somebody else was faster: what it was, what it is, and that it is one's own turn again. */
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
