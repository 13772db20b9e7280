import { ButtonLink } from '../action/ButtonLink';
import { EmptyState } from '../feedback/EmptyState';
import { AccountsIcon } from '../icons';

export function NoAccount() {
  return (
    <EmptyState
      whole
      icon={<AccountsIcon />}
      title="There is no such account for you"
      action={<ButtonLink to="/accounts">See your accounts</ButtonLink>}
    >
      It may have been renamed or archived, or your access to it may have ended. Ask one of its administrators.
    </EmptyState>
  );
}
