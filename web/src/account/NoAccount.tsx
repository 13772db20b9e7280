import { ButtonLink } from '../action/ButtonLink';
import { EmptyState } from '../feedback/EmptyState';
import { AccountsIcon } from '../icons';

export function NoAccount() {
  return (
    <EmptyState
      whole
      icon={<AccountsIcon />}
      title="Account not found, or you don’t have access"
      action={<ButtonLink to="/accounts">See your accounts</ButtonLink>}
    >
      It may have been renamed or archived, or your access to it may have ended. Ask one of its administrators.
    </EmptyState>
  );
}
