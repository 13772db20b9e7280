import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { many } from '../count';
import { CheckIcon, CopyIcon } from '../icons';
import type { Chosen } from './chosen';

/** Copies the emails of a selection, one in each line, which mail programs accept. */
export function CopyEmails<Row>({ chosen, emailOf }: { chosen: Chosen<Row>; emailOf: (row: Row) => string }) {
  const copy = useMutation({
    mutationFn: async () => {
      const emails = [...new Set((await chosen.gather(() => {}, new AbortController().signal)).map(emailOf))];
      await navigator.clipboard.writeText(emails.join('\n'));
      return emails.length;
    },
  });
  return (
    <Button
      size="compact-md"
      variant="default"
      loading={copy.isPending}
      leftSection={copy.isSuccess ? <CheckIcon size={15} /> : <CopyIcon size={15} />}
      onClick={() => copy.mutate()}
    >
      {copy.isSuccess
        ? `Copied ${many(copy.data, 'email')}`
        : copy.isError
          ? 'Couldn’t copy. Try again'
          : 'Copy emails'}
    </Button>
  );
}
