import { notifications } from '@mantine/notifications';
import { execute } from '../api';
import { CopyAsGraphQL } from '../copy/CopyAsGraphQL';
import { FormDialog } from '../dialog/FormDialog';
import { graphql } from '../gql';
import { useAttempt } from '../signin/attempt';
import type { Account } from './account';
import { useAccountChanged } from './changed';

const RESTORE = graphql(`
  mutation AccountRestore($input: AccountRestoreInput!) {
    accountRestore(input: $input) { account { id archived } userErrors { code message path } }
  }
`);

/** Restores an archived account, without people (H39). */
export function RestoreAccount({ account, close }: { account: Account; close: () => void }) {
  const input = { account: { id: account.id }, expectedVersion: account.version };
  const readAgain = useAccountChanged();
  const attempt = useAttempt(
    async () => {
      const errors = (await execute(RESTORE, { input })).accountRestore?.userErrors ?? [];
      if (errors.some((e) => e.code === 'STALE')) await readAgain();
      if (errors.length === 0) notifications.show({ message: `Restored @${account.handle}. You can now add people.` });
      return errors;
    },
    async () => {
      close();
      await readAgain();
    },
  );
  return (
    <FormDialog
      title={`Restore @${account.handle}?`}
      action="Restore"
      attempt={attempt}
      onSubmit={() => attempt.go(undefined)}
      onClose={close}
      copy={<CopyAsGraphQL document={RESTORE} variables={{ input }} />}
      about={
        <p>
          It comes back to lists and bulk operations without its people, because their access ended when it was
          archived. The first administrator that you add becomes the primary user.
        </p>
      }
    />
  );
}
