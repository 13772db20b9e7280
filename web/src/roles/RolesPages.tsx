import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useAccount } from '../account/account';
import { platformNames } from '../account/platform';
import type { RolesSearch } from './route';
import { RolesView } from './RolesView';

const whole = getRouteApi('/app/roles');
const one = getRouteApi('/app/a/$platform/$handle/roles');

// Opening a dialog adds a history entry, so that Back closes it. Changing the order does not.
const isStep = (change: Partial<RolesSearch>) => change.do !== undefined;

export function OrganizationRolesPage() {
  const search = whole.useSearch();
  const navigate = useNavigate({ from: '/roles' });
  return (
    <RolesView
      search={search}
      set={(change) => void navigate({ search: (s) => ({ ...s, ...change }), replace: !isStep(change) })}
    />
  );
}

export function AccountRolesPage() {
  const account = useAccount();
  const search = one.useSearch();
  const navigate = useNavigate({ from: '/a/$platform/$handle/roles' });
  return (
    <RolesView
      search={search}
      set={(change) => void navigate({ search: (s) => ({ ...s, ...change }), replace: !isStep(change) })}
      account={{
        id: account.id,
        label: `@${account.handle} on ${platformNames[account.platform]}`,
        place: { platform: account.platform.toLowerCase(), handle: account.handle },
      }}
    />
  );
}
