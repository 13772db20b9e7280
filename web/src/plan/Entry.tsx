import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '../action/ButtonLink';
import type { Account } from '../account/account';
import type { AccountsSearch } from '../accounts/route';
import { ChevronDownIcon } from '../icons';
import { useApp } from '../shell/context';
import { accountText } from './accounts';

// Links from other views to a new plan, for viewers who can create plans.

/** Reports whether the viewer can create plans in this organization. */
export function useMay(): boolean {
  const { standing, organization } = useApp();
  return (
    organization?.businessManagerEnabled === true &&
    (standing === 'staff' || standing === 'manager' || standing === 'administrator')
  );
}

/** Links to a plan for all accounts that a list shows, by its filter. */
export function AllInBulk({ search: { q, platform, group, primary, vacant, archived } }: { search: AccountsSearch }) {
  if (!useMay() || archived || primary) return null; // archived accounts have no members, and the URL of a plan has no filter by primary account
  return (
    <ButtonLink variant="default" to="/business/new" search={{ which: 'all', q, platform, group, vacant }}>
      Manage people on {q || platform || group || vacant ? 'matching accounts' : 'all accounts'}
    </ButtonLink>
  );
}

/** Links to a plan for one account, or for its group including the groups below it. */
export function AccountsInBulk({ account }: { account: Account }) {
  const may = useMay();
  if (!may || account.archived || !account.viewerPermissions.capabilities.includes('MANAGE_USERS')) return null;
  const parts = account.group?.split('/') ?? [];
  const groups = parts.map((_, i) => parts.slice(0, i + 1).join('/')).reverse();
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDownIcon size={15} />}>
          Manage people in bulk
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          renderRoot={(props) => <Link {...props} to="/business/new" search={{ account: [accountText(account)] }} />}
        >
          On this account and others
        </Menu.Item>
        {groups.map((group) => (
          <Menu.Item
            key={group}
            renderRoot={(props) => <Link {...props} to="/business/new" search={{ which: 'all', group }} />}
          >
            On all accounts in {group}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
