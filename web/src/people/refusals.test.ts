import { expect, it } from 'vitest';
import { refusals } from './refusals';

const manager = { manages: true, administers: false, self: false, businessManager: true };
const yes = { allowed: true, message: null };
const person = {
  status: 'ACTIVE',
  organizationRole: 'NONE',
  canUpdate: yes,
  canSuspend: yes,
  canReactivate: yes,
} as const;

const refused = (...of: Parameters<typeof refusals>) =>
  Object.entries(refusals(...of))
    .filter(([, why]) => why)
    .map(([what]) => what);

it('lets a manager do what the API lets them do', () => {
  expect(refused(person, manager)).toEqual(['erase']);
  expect(refused({ ...person, status: 'FORMER' }, manager)).toEqual(['offboard', 'copy']);
});

it('says of names and status what the API says', () => {
  const no = (message: string) => ({ allowed: false, message });
  const said = refusals(
    { ...person, canUpdate: no('Legacy.'), canSuspend: no('Yourself.'), canReactivate: no('No seat.') },
    manager,
  );
  expect([said.edit, said.suspend, said.reactivate]).toEqual(['Legacy.', 'Yourself.', 'No seat.']);
});

it('lets nobody change their own organization role, nor remove or erase themselves', () =>
  expect(refused({ ...person, organizationRole: 'MANAGER' }, { ...manager, self: true })).toEqual([
    'duty',
    'offboard',
    'erase',
  ]));

it('lets an administrator of accounts copy access', () =>
  expect(refused(person, { ...manager, manages: false, administers: true })).toEqual(['duty', 'offboard', 'erase']));

it('says to an auditor who does it', () =>
  expect(new Set(Object.values(refusals(person, { ...manager, manages: false })).filter((why) => why))).toHaveLength(
    2,
  ));
