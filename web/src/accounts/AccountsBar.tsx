import { useNavigate } from '@tanstack/react-router';
import { usePlanRefusal } from '../operations/may';
import { accountText } from '../plan/accounts';
import { mostChosen } from '../plan/AccountsField';
import { many } from '../count';
import { BulkBar, WithChosen } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import type { Platform } from '../gql/graphql';

interface Row {
  id: string;
  platform: Platform;
  handle: string;
}

/** What can be done with accounts that are selected. */
export function AccountsBar({ chosen, exact }: { chosen: Chosen<Row>; exact: boolean }) {
  const navigate = useNavigate();
  const plan = usePlanRefusal();
  const over =
    chosen.count > mostChosen
      ? `Select at most ${many(mostChosen, 'account')}, or choose “Manage people on matching accounts”.`
      : null;
  const go = (what: 'ADD' | 'ASSIGN' | 'REMOVE') => (accounts: Row[]) =>
    navigate({
      to: '/business/new',
      search: ({ org }) => ({ org, account: accounts.map(accountText), do: what === 'ADD' ? undefined : what }),
    });
  return (
    <BulkBar chosen={chosen} noun={['account', 'accounts']} exact={exact}>
      <WithChosen chosen={chosen} refusal={plan ?? over} act={go('ADD')}>
        Add people
      </WithChosen>
      <WithChosen chosen={chosen} refusal={plan ?? over} act={go('ASSIGN')}>
        Change roles
      </WithChosen>
      <WithChosen chosen={chosen} refusal={plan ?? over} act={go('REMOVE')}>
        Remove people
      </WithChosen>
    </BulkBar>
  );
}
