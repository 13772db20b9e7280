import { AccountsIcon, BulkIcon, InfoIcon, SeatIcon } from '../icons';
import type { Standing } from './viewer';

// One line a place in the navigation, and for whom it is. The API refuses everybody else, too.
const everybody: Standing[] = ['staff', 'manager', 'auditor', 'administrator', 'member'];
const administration: Standing[] = ['staff', 'manager', 'auditor', 'administrator'];

export const accountPlaces = [
  { to: '/a/$platform/$handle', label: 'Overview', icon: InfoIcon, for: everybody },
] as const;

export const organizationPlaces = [
  { to: '/accounts', label: 'Accounts', icon: AccountsIcon, for: everybody },
  { to: '/business', label: 'Business Manager', icon: BulkIcon, for: administration },
  { to: '/seats', label: 'Seats', icon: SeatIcon, for: administration },
] as const;
