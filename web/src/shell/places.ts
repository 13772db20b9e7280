import { AccountsIcon, InfoIcon, OrganizationIcon, SeatIcon, UsersIcon } from '../icons';
import type { Standing } from './viewer';

// One line a place in the navigation, and for whom it is. The API refuses everybody else, too.
const everybody: Standing[] = ['staff', 'manager', 'auditor', 'administrator', 'member'];
const administration: Standing[] = ['staff', 'manager', 'auditor', 'administrator'];
/** Who sees all people of the organization. */
const overview: Standing[] = ['staff', 'manager', 'auditor'];

export const accountPlaces = [
  { to: '/a/$platform/$handle', label: 'Overview', icon: InfoIcon, for: everybody },
] as const;

export const organizationPlaces = [
  { to: '/accounts', label: 'Accounts', icon: AccountsIcon, for: everybody },
  { to: '/users', label: 'People', icon: UsersIcon, for: overview },
  { to: '/seats', label: 'Seats', icon: SeatIcon, for: administration },
] as const;

/** What the vendor has beside the organizations. */
export const vendorPlaces = [
  { to: '/staff', label: 'Organizations', icon: OrganizationIcon, for: ['staff'] as Standing[] },
] as const;
