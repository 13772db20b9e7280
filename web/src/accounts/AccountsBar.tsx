import { useNavigate } from '@tanstack/react-router';
import { ActionButton } from '../action/ActionButton';
import { usePlanRefusal } from '../operations/may';
import { accountText } from '../plan/accounts';
import { mostChosen } from '../plan/AccountsField';
import type { MatrixSearch } from '../plan/route';
import { many } from '../count';
import { BulkBar, WithChosen } from '../table/BulkBar';
import type { Chosen } from '../table/chosen';
import type { Platform } from '../gql/graphql';
import type { AccountsSearch } from './route';

interface Row {
  id: string;
  platform: Platform;
  handle: string;
}

type Deed = 'ADD' | 'ASSIGN' | 'REMOVE';

/**
 * Shows the actions for selected accounts. If all matching accounts are selected, it passes the filter to the plan, as far as plans support it. Archived
 * accounts cannot be in a plan.
 */
export function AccountsBar({
  chosen,
  exact,
  filter,
}: {
  chosen: Chosen<Row>;
  exact: boolean;
  filter: AccountsSearch;
}) {
  const navigate = useNavigate();
  const plan = usePlanRefusal();
  const { selection, count } = chosen;
  const matching = selection.all && selection.but.size === 0 && !filter.archived && !filter.primary;
  const over =
    count > mostChosen ? `Select at most ${many(mostChosen, 'account')} one by one, or all that match.` : null;
  const go = (deed: Deed, which: MatrixSearch) =>
    navigate({
      to: '/business/new',
      search: ({ org }) => ({ org, ...which, do: deed === 'ADD' ? undefined : deed }),
    });
  const button = (deed: Deed, text: string) =>
    matching ? (
      <ActionButton
        size="compact-md"
        variant="default"
        refusal={plan}
        onClick={() => {
          const { q, platform, group, vacant } = filter;
          void go(deed, { which: 'all', q, platform, group, vacant });
        }}
      >
        {text}
      </ActionButton>
    ) : (
      <WithChosen
        chosen={chosen}
        refusal={plan ?? over}
        act={(accounts) => go(deed, { account: accounts.map(accountText) })}
      >
        {text}
      </WithChosen>
    );
  return (
    <BulkBar chosen={chosen} noun={['account', 'accounts']} exact={exact}>
      {button('ADD', 'Add people')}
      {button('ASSIGN', 'Change roles')}
      {button('REMOVE', 'Remove people')}
    </BulkBar>
  );
}
