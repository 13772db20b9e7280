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
        title="Changed by somebody else meanwhile"
      >
        {differences(before, now).map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div>Nothing of yours was saved yet. Look again, then save if you still mean it.</div>
      </Alert>
    </div>
  );
}
