import {
  AccountsIcon,
  ActivityIcon,
  BulkIcon,
  HomeIcon,
  InfoIcon,
  MailIcon,
  OrganizationIcon,
  RolesIcon,
  SeatIcon,
  UsersIcon,
} from '../icons';
import type { Standing } from './viewer';

// The views in the navigation, one in each line, with the standings that see them. The API refuses everyone else, too.
const everybody: Standing[] = ['staff', 'manager', 'auditor', 'administrator', 'member'];
const administration: Standing[] = ['staff', 'manager', 'auditor', 'administrator'];
/** Standings that see all people of the organization. */
const overview: Standing[] = ['staff', 'manager', 'auditor'];

export const accountPlaces = [
  { to: '/a/$platform/$handle', label: 'Overview', icon: InfoIcon, for: everybody },
  { to: '/a/$platform/$handle/users', label: 'Users', icon: UsersIcon, for: administration },
  { to: '/a/$platform/$handle/roles', label: 'Roles', icon: RolesIcon, for: administration },
] as const;

export const organizationPlaces = [
  { to: '/', label: 'Home', icon: HomeIcon, for: administration },
  { to: '/accounts', label: 'Accounts', icon: AccountsIcon, for: everybody },
  { to: '/business', label: 'Business Manager', icon: BulkIcon, for: administration },
  { to: '/users', label: 'People', icon: UsersIcon, for: overview },
  { to: '/invitations', label: 'Invitations', icon: MailIcon, for: administration },
  { to: '/seats', label: 'Seats', icon: SeatIcon, for: administration },
  { to: '/roles', label: 'Roles', icon: RolesIcon, for: administration },
  { to: '/activity', label: 'Activity', icon: ActivityIcon, for: administration },
] as const;

/** Views outside the organizations, for the vendor's staff. */
export const vendorPlaces = [
  { to: '/staff', label: 'Organizations', icon: OrganizationIcon, for: ['staff'] as Standing[] },
] as const;
