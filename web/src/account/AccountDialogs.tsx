import { useApp } from '../shell/context';
import type { Account } from './account';
import { ArchiveAccount } from './ArchiveAccount';
import { EditAccount } from './EditAccount';
import { refusals } from './manage';
import { RestoreAccount } from './RestoreAccount';
import type { AccountDeed } from './route';

/** Shows the dialog that the URL names, unless its action would be refused. */
export function AccountDialogs({
  account,
  deed,
  close,
}: {
  account: Account;
  deed: AccountDeed | undefined;
  close: () => void;
}) {
  const { standing } = useApp();
  if (!deed || refusals(account, standing)[deed]) return null;
  const Dialog = { edit: EditAccount, archive: ArchiveAccount, restore: RestoreAccount }[deed];
  return <Dialog key={account.id} account={account} close={close} />;
}
